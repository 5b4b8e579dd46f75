import { lazy, Suspense, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ClientId } from '../../../../src/clients/rules/client';
import type { PlanState } from '../../../../src/roadmap/rules/plan/planning';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { isDrafted } from '../../ui/use-draft';
import { deviceDraft, DeviceForm } from './device-form';
import { DeviceTable } from './device-table';
import { exportDevices } from './export-devices';
import { EquipmentFigures } from './equipment-figures';
import { RefreshPart } from './refresh-part';
import { ScenarioPart } from './scenario-part';
import { useDevices } from './use-devices';
import { usePlanning } from './use-planning';
import { say } from '../../ui/words/say';
import './equipment.css';

const ImportDevices = lazy(() => import('./import-devices').then((part) => ({ default: part.ImportDevices })));
const NormsForm = lazy(() => import('./norms-form').then((part) => ({ default: part.NormsForm })));

interface ClientEquipmentProps {
  readonly client: ClientId;
  readonly mayChange?: boolean;
  /** Told of a plan that was changed here, where it is shown elsewhere, too. */
  readonly onPlan?: (plan: PlanState) => void;
}

type Opened = 'add' | 'import' | 'norms' | null;

/** Everything a client has, how old it is, and what becomes of it. */
export function ClientEquipment({ client, mayChange = true, onPlan }: ClientEquipmentProps) {
  const { planning, trouble, reload, learn } = usePlanning(client, mayChange);
  const devices = useDevices(client, learn);
  const [opened, setOpened] = useState<Opened>(() => (isDrafted(deviceDraft(client, 'new')) ? 'add' : null));
  if (planning === null) {
    return trouble === null ? <Skeleton lines={8} label={say('Opening the equipment')} /> : <Notice sentence={trouble} onRetry={reload} />;
  }
  const close = (): void => setOpened(null);
  const isEmpty = planning.devices.length === 0;
  const planned = (plan: PlanState): void => {
    learn(plan);
    onPlan?.(plan);
  };
  return (
    <div className="equipment">
      <EquipmentFigures planning={planning} />
      {devices.trouble !== null && <Notice sentence={devices.trouble} onDismiss={devices.dismiss} />}
      {devices.done !== null && (
        <p role="status" className="equipment-done">
          {devices.done.sentence}{' '}
          <button type="button" className="link" onClick={devices.done.undo}>
            {say('Undo')}
          </button>
        </p>
      )}
      {planning.mayChange && (
        <div className="equipment-buttons">
          <Button onClick={() => setOpened('add')}>{say('Add a device')}</Button>
          <Button onClick={() => setOpened('import')}>{say('Import a CSV file')}</Button>
          {!isEmpty && <Button onClick={() => exportDevices(planning)}>{say('Export as CSV')}</Button>}
          <Button appearance="subtle" onClick={() => setOpened('norms')}>
            {say('Standard models and cycles')}
          </Button>
        </div>
      )}
      {opened === 'add' && <DeviceForm device={null} planning={planning} onSave={devices.save} onClose={close} />}
      <Suspense fallback={<Skeleton lines={4} label={say('Opening')} />}>
        {opened === 'import' && <ImportDevices planning={planning} learn={learn} onClose={close} />}
        {opened === 'norms' && <NormsForm planning={planning} learn={learn} onClose={close} />}
      </Suspense>
      {isEmpty ? (
        <p className="equipment-empty">
          {say('Nothing of {name} is listed yet.', { name: planning.client.name })}
          {planning.mayChange && say(' Import the file of your monitoring tool, or add its devices one by one.')}
        </p>
      ) : (
        <>
          <DeviceTable planning={planning} onSave={devices.save} onRemove={devices.remove} />
          <RefreshPart planning={planning} onPlan={planned} />
          <ScenarioPart planning={planning} onPlan={planned} />
        </>
      )}
    </div>
  );
}
