import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ClientId } from '../../../../src/clients/rules/client';
import type { MonitoredItem } from '../../../../src/maintenance/signals/open-monitored-client';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { BackToHandForm, type BackToHand } from './back-to-hand-form';
import { ItemEvidenceWords } from './item-evidence-words';
import { SignalNow } from './signal-now';
import { say } from '../../ui/words/say';
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
  const [back, setBack] = useState<BackToHand | null>(null);
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
        <div className="monitored-item-acts">
          {ready && mayManage && (
            <Button spacing="compact" appearance="primary" onClick={() => void carryOut(() => call('approveGraduation', about))}>
              {say('Leave it to monitoring')}
            </Button>
          )}
          {ready && !mayManage && <span className="monitoring-ready">{say('Ready: a service manager can leave it to monitoring.')}</span>}
          {!watched && item.hadAlert && (
            <button type="button" className="link" onClick={() => void carryOut(() => call('proveAlert', about))}>
              {say('The last alert was a test, and arrived')}
            </button>
          )}
          {watched && back === null && (
            <button type="button" className="link" onClick={() => setBack('alertMissed')}>
              {say('An alert was missed')}
            </button>
          )}
          {watched && back === null && mayManage && (
            <button type="button" className="link" onClick={() => setBack('takenBack')}>
              {say('Check by hand again')}
            </button>
          )}
        </div>
        <SignalNow item={item} />
      </div>
      <ItemEvidenceWords item={item} nameOf={nameOf} />
      {back !== null && <BackToHandForm because={back} client={client} item={item} onChanged={onChanged} onClose={() => setBack(null)} />}
      {problem !== null && <Notice sentence={problem} onDismiss={() => setProblem(null)} />}
    </li>
  );
}
