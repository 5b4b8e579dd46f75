import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Client } from '../../../src/clients/rules/client';
import type { ClientChoices } from '../../../src/clients/rules/client-choices';
import type { ClientLine } from '../../../src/clients/rules/read-client-rows';
import { ImportLines } from './import-lines';
import { importSentences } from './import-sentences';
import { say } from '../ui/words/say';

interface ImportPreviewProps {
  readonly file: string;
  readonly lines: readonly ClientLine[];
  readonly clients: readonly Client[];
  readonly choices: ClientChoices;
  readonly onConfirm: () => void;
  readonly onAnew: () => void;
  readonly onClose: () => void;
}

type Verdict = ClientLine['verdict'];

const verdicts: Readonly<Record<Verdict, string>> = {
  bad: say('Cannot be imported'),
  add: say('New'),
  update: say('Changed'),
  same: say('As in the file'),
};

/** What the file would do, problems first; the one place from which it is confirmed. */
export function ImportPreview({ file, lines, clients, choices, onConfirm, onAnew, onClose }: ImportPreviewProps) {
  const count = (verdict: Verdict) => lines.filter((line) => line.verdict === verdict).length;
  const counts = { bad: count('bad'), add: count('add'), update: count('update'), same: count('same') };
  const kinds = (Object.keys(verdicts) as Verdict[]).filter((verdict) => counts[verdict] > 0);
  const [kind, setKind] = useState<Verdict>(kinds[0] ?? 'same');
  const confirm = importSentences.confirm(counts);
  return (
    <>
      <p role="status" className="import-summary">
        <strong>{importSentences.preview(file, counts)}</strong> {confirm !== null && say('Nothing is saved yet.')}
      </p>
      <div className="import-kinds" role="group" aria-label={say('Lines to look at')}>
        {kinds.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={`import-kind import-kind-${verdict}`}
            aria-pressed={verdict === kind}
            onClick={() => setKind(verdict)}
          >
            {verdicts[verdict]} <span className="numbers">{counts[verdict].toLocaleString('en-US')}</span>
          </button>
        ))}
      </div>
      <ImportLines key={kind} lines={lines.filter(({ verdict }) => verdict === kind)} clients={clients} choices={choices} />
      <div className="client-panel-actions">
        {confirm !== null && (
          <Button appearance="primary" onClick={onConfirm}>
            {confirm}
          </Button>
        )}
        <Button onClick={onAnew}>{say('Choose another file')}</Button>
        <Button appearance="subtle" onClick={onClose}>
          {confirm === null ? say('Close') : say('Cancel')}
        </Button>
      </div>
    </>
  );
}
