import { useState } from 'react';
import type { Client, ClientId, Merged } from '../../../../src/clients/rules/client';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { useTimes } from '../../ui/use-times';
import { say } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';
import './merge-panel.css';

interface MergedNoteProps {
  readonly client: Client;
  readonly merged: Merged;
  readonly mayEdit: boolean;
  readonly onShow: (client: ClientId) => void;
  readonly onTakenBack: () => void;
}

/** On the page of a double: where its name leads now, and the way back. */
export function MergedNote({ client, merged, mayEdit, onShow, onTakenBack }: MergedNoteProps) {
  const { dayAndTime } = useTimes();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const takeBack = (): void => {
    setBusy(true);
    call('takeBackMerge', { client: client.id })
      .then(onTakenBack)
      .catch((error: unknown) => setTrouble(sentenceOf(error)))
      .finally(() => setBusy(false));
  };
  return (
    <div className="merged-note" role="note">
      <span>
        {rich('Merged into {link} on {at}. What is here is kept as a record.', {
          link:
            merged.name === '' ? (
              say('a client that Jira hides from you')
            ) : (
              <button type="button" className="link" onClick={() => onShow(merged.into)}>
                {merged.name}
              </button>
            ),
          at: dayAndTime(merged.at),
        })}
      </span>
      {mayEdit && (
        <button type="button" className="link" disabled={busy} onClick={takeBack}>
          {say('Take the merge back')}
        </button>
      )}
      {trouble !== null && <Notice sentence={trouble} />}
    </div>
  );
}
