import type { Entry } from '../../../src/time/rules/timer';

interface WaitingWorklogsProps {
  readonly entries: readonly Entry[];
  /** The server's time in milliseconds since 1970. */
  readonly now: number;
}

/** The moment that a worklog usually takes is not worth a word. In milliseconds. */
const usual = 5_000;

/** `1 entry waits for its worklog (Jira asked to wait 20 s)`; the entries themselves are saved. */
export function WaitingWorklogs({ entries, now }: WaitingWorklogsProps) {
  const waiting = entries.flatMap(({ worklog, stoppedAt }) => {
    if (worklog.state !== 'waiting') return [];
    return worklog.why === undefined && now - Date.parse(stoppedAt) < usual ? [] : [worklog];
  });
  if (waiting.length === 0) return null;
  const why = waiting.map((worklog) => worklog.why ?? '').find((reason) => reason !== '');
  const what = waiting.length === 1 ? '1 entry waits for its worklog' : `${String(waiting.length)} entries wait for their worklogs`;
  return <p className="clock-waiting">{why === undefined ? what : `${what} (${why.replace(/\.$/, '')})`}</p>;
}
