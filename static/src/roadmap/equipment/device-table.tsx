import { useState } from 'react';
import { dayInWords } from '../../ui/words/day-in-words';
import { budgetQuarterOf } from '../../../../src/roadmap/rules/plan/budget-year';
import { countdown } from '../../../../src/roadmap/rules/campaign/end-of-life';
import { classInWords, licenceInWords } from '../../../../src/roadmap/rules/equipment/device-words';
import { ageOf, isAgeing, type Device } from '../../../../src/roadmap/rules/equipment/equipment';
import type { Planning } from '../../../../src/roadmap/rules/plan/planning';
import { productInWords, productName } from '../../../../src/roadmap/rules/equipment/product-named';
import { refreshInWords, refreshPlan, type Refresh } from '../../../../src/roadmap/rules/plan/refresh';
import { isStandard } from '../../../../src/roadmap/rules/equipment/standards';
import { leftOpen } from '../../ui/left-open';
import { deviceDraft, DeviceForm } from './device-form';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';

interface DeviceTableProps {
  readonly planning: Planning;
  readonly onSave: (device: Device, before: Device | null) => Promise<void>;
  readonly onRemove: (device: Device) => void;
}

/** The list of devices, each changed in its place. */
export function DeviceTable({ planning, onSave, onRemove }: DeviceTableProps) {
  const [editing, setEditing] = useState(() => leftOpen(planning.devices, (device) => deviceDraft(planning.client.id, device))?.id ?? null);
  const [wanted, setWanted] = useState('');
  const { devices, norms, today, firstMonth } = planning;
  const thisYear = budgetQuarterOf(today, firstMonth).year;
  const refreshes = new Map(refreshPlan(devices, { ...norms, thisYear, firstMonth }).map((refresh) => [refresh.device.id, refresh]));
  const words = wanted.trim().toLowerCase();
  const shown = devices.filter((device) => textOf(device).includes(words));
  return (
    <section aria-label={say('Devices')}>
      {devices.length > 10 && (
        <input
          type="search"
          className="labelled-input equipment-search"
          aria-label={say('Find a device')}
          placeholder={say('Find a device')}
          value={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      )}
      <table className="rows-table equipment-table">
        <thead>
          <tr>
            <th scope="col">{say('Device')}</th>
            <th scope="col">{say('Model')}</th>
            <th scope="col">{say('Age')}</th>
            <th scope="col">{say('Runs')}</th>
            <th scope="col">{say('Who and where')}</th>
            <th scope="col">{say('Replaced')}</th>
            {planning.mayChange && <td aria-hidden="true" />}
          </tr>
        </thead>
        <tbody>
          {shown.map((device) =>
            editing === device.id ? (
              <tr key={device.id} className="rows-below">
                <td colSpan={7}>
                  <DeviceForm device={device} planning={planning} onSave={onSave} onClose={() => setEditing(null)} />
                </td>
              </tr>
            ) : (
              <Row
                key={device.id}
                device={device}
                planning={planning}
                refresh={refreshes.get(device.id)}
                onEdit={() => setEditing(device.id)}
                onRemove={() => onRemove(device)}
              />
            ),
          )}
        </tbody>
      </table>
      {shown.length === 0 && <p className="subtle">{say('No device is called like that.')}</p>}
    </section>
  );
}

const textOf = ({ name, class: of, brand, model, owner, place }: Device): string =>
  [name, classInWords(of), brand, model, owner, place].join(' ').toLowerCase();

interface RowProps {
  readonly device: Device;
  readonly planning: Planning;
  readonly refresh: Refresh | undefined;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function Row({ device, planning, refresh, onEdit, onRemove }: RowProps) {
  const { name, class: of, brand, model, licence, owner, place, storageFull } = device;
  const { norms, today, mayChange } = planning;
  const age = ageOf(device, today);
  return (
    <tr className="rows-row">
      <th scope="row">
        {name}
        <span className="equipment-more">{classInWords(of)}</span>
      </th>
      <td data-label={say('Model')}>
        {[brand, model].filter((word) => word !== '').join(' ') || <span className="subtle">{say('not known')}</span>}
        <span className="equipment-more">
          {[isStandard(device, norms.standards) ? 'standard' : '', licence === null ? '' : licenceInWords[licence]]
            .filter(Boolean)
            .join(', ')}
        </span>
      </td>
      <td data-label={say('Age')} className="numbers">
        {age === undefined ? <span className="subtle">{say('not known')}</span> : `${String(age)} y`}
        {isAgeing(device, today, norms.cycles) && <span className="equipment-mark">{say('ageing')}</span>}
        {device.warrantyEnds !== null && device.warrantyEnds < today && <span className="equipment-more">{say('out of warranty')}</span>}
      </td>
      <td data-label={say('Runs')}>
        {device.runs.map((run) => (
          <Product key={run} name={run} planning={planning} />
        ))}
        {storageFull !== null && <span className="equipment-more">{say('storage {storageFull} % full', { storageFull })}</span>}
      </td>
      <td data-label={say('Who and where')}>
        {[owner, place].filter((word) => word !== '').join(', ') || <span className="subtle">{say('nobody named')}</span>}
      </td>
      <td data-label={say('Replaced')}>
        {refresh ? refreshInWords(refresh) : <span className="subtle">{say('say when it was bought')}</span>}
      </td>
      {mayChange && (
        <td className="rows-actions">
          <button type="button" className="link" aria-label={say('Change {name}', { name })} onClick={onEdit}>
            {say('Change')}
          </button>{' '}
          <button type="button" className="link" aria-label={say('Remove {name}', { name })} onClick={onRemove}>
            {say('Remove')}
          </button>
        </td>
      )}
    </tr>
  );
}

/** A product, and that its support has ended or ends within a year. */
function Product({ name, planning: { products, today } }: { readonly name: string; readonly planning: Planning }) {
  const known = products.find((product) => productName(product) === name);
  const left = known && countdown(known, today);
  const end = known?.supportEnds ?? null;
  return (
    <span className="equipment-product">
      {productInWords(name, products)}
      {left !== undefined && end !== null && (left.state !== 'supported' || left.days <= 365) && (
        <span className={left.state === 'supported' ? 'equipment-mark' : 'equipment-mark equipment-mark-over'}>
          {left.state === 'supported'
            ? say('ends {end}', { end: dayInWords(end) })
            : left.state === 'paidUpdates'
              ? say('paid updates only')
              : 'unsupported'}
        </span>
      )}
    </span>
  );
}
