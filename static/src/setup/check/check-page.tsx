import Button from '@atlaskit/button/new';
import type { SelfCheck } from '../../../../src/setup/check/open-check';
import { supportReport } from '../../../../src/setup/rules/check/support-report';
import { Heard } from '../../ui/heard';
import { Notice } from '../../ui/notice';
import { saveText } from '../../ui/save-text';
import { Skeleton } from '../../ui/skeleton';
import { useTimes } from '../../ui/use-times';
import { FindingRow } from './finding-row';
import { useCheck } from './use-check';
import { say, sayCount } from '../../ui/words/say';
import './check.css';

/** Whether Rounds works: check by check what was found, what to do, and the ticket of what fails. */
export function CheckPage() {
  const { shown, trouble, busy, refused, again, openTicket } = useCheck();
  const { dayAndTime } = useTimes();
  if (shown === null)
    return trouble === null ? (
      <Skeleton lines={10} label={say('Looking after everything')} />
    ) : (
      <Notice sentence={trouble} onRetry={again} />
    );
  return (
    <main className="page check">
      <h1>{say('Self-check')}</h1>
      <div className="check-head">
        <p className="check-sum">{sumOf(shown)}</p>
        <span className="subtle">{say('Looked at {at}', { at: dayAndTime(shown.at) })}</span>
        <span className="check-acts">
          <Button isDisabled={busy} onClick={again}>
            {say('Look again')}
          </Button>
          <Button onClick={() => saveReport(shown)}>{say('Save a report for support')}</Button>
        </span>
      </div>
      <Heard sentence={busy ? '' : sumOf(shown)} />
      {trouble !== null && <Notice tone="hint" sentence={say('What you see may be old. {trouble}', { trouble })} onRetry={again} />}
      <ul className="findings">
        {shown.findings.map((finding) => (
          <FindingRow
            key={finding.check}
            finding={finding}
            ticket={shown.tickets[finding.check]}
            refused={refused?.check === finding.check ? refused.sentence : undefined}
            busy={busy}
            onOpenTicket={() => openTicket(finding.check)}
          />
        ))}
      </ul>
      <p className="subtle">
        {say('The report for support holds the numbers behind these lines: no names, notes, summaries, addresses or account ids.')}
      </p>
    </main>
  );
}

function sumOf({ findings }: SelfCheck): string {
  const failing = findings.filter(({ state }) => state === 'fails').length;
  if (failing === 0) return say('Nothing fails.');
  return sayCount(failing, { one: 'One check fails.', other: '{count} checks fail.' });
}

function saveReport({ run, findings, at }: SelfCheck): void {
  saveText(`rounds-support-${at.slice(0, 10)}.json`, 'application/json', [supportReport(run, findings, at)]);
}
