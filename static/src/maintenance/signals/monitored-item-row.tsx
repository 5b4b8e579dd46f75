import { useState } from 'react';
import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import type { ClientId } from '../../../../src/clients/rules/client';
import type { MonitoredItem } from '../../../../src/maintenance/signals/open-monitored-client';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { ItemEvidenceWords } from './item-evidence-words';
import { SignalNow } from './signal-now';
import './monitored-item-row.css';

interface MonitoredItemRowProps {
  readonly client: ClientId;
  readonly item: MonitoredItem;
  readonly nameOf: (accountId: string) => string;
  readonly mayManage: boolean;
  readonly onChanged: () => void;
}

/** One item: what monitoring says, what hand and monitor said month by month, and what can be decided on that. */
export function MonitoredItemRow({ client, item, nameOf, mayManage, onChanged }: MonitoredItemRowProps) {
  const [takingBack, setTakingBack] = useState(false);
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const about = { client, item: item.item };
  const carryOut = async (act: () => Promise<unknown>): Promise<void> => {
    try {
      await act();
      setProblem(null);
      onChanged();
    } catch (thrown) {
      setProblem(sentenceOf(thrown));
    }
  };
  const watched = item.tier === 'automatic';
  const ready = !watched && item.missing.length === 0;
  return (
    <li className="monitored-item">
      <div className="monitored-item-line">
        <span className="monitored-item-title">{item.title}</span>
        <SignalNow item={item} />
      </div>
      <ItemEvidenceWords item={item} nameOf={nameOf} />
      <div className="monitored-item-acts">
        {ready && mayManage && (
          <Button spacing="compact" appearance="primary" onClick={() => void carryOut(() => call('approveGraduation', about))}>
            Leave it to monitoring
          </Button>
        )}
        {ready && !mayManage && <span className="monitoring-ready">Ready: a service manager can leave it to monitoring.</span>}
        {!watched && item.hadAlert && (
          <button type="button" className="link" onClick={() => void carryOut(() => call('proveAlert', about))}>
            The last alert was a test, and arrived
          </button>
        )}
        {watched && mayManage && !takingBack && (
          <button type="button" className="link" onClick={() => setTakingBack(true)}>
            Check by hand again
          </button>
        )}
      </div>
      {takingBack && (
        <InlineForm
          label={`Check ${item.title} by hand again`}
          save="Check by hand again"
          check={() => (why.trim() === '' ? 'Say why, please.' : null)}
          onSave={async () => {
            await call('takeBackFromMonitoring', { ...about, why: why.trim() });
            onChanged();
          }}
          onClose={() => setTakingBack(false)}
        >
          <Labelled label="Why">
            {(id) => <Textfield id={id} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />}
          </Labelled>
        </InlineForm>
      )}
      {problem !== null && <Notice sentence={problem} onDismiss={() => setProblem(null)} />}
    </li>
  );
}
