import type { Entry } from '../../../../src/time/rules/entry';
import { waitsLong } from '../clock/waits-long';
import { say } from '../../ui/words/say';

interface WaitingWorklogsProps {
  readonly entries: readonly Entry[];
  /** The server's time in milliseconds since 1970. */
  readonly now: number;
}

/** `1 entry waits for its worklog (Jira asked to wait 20 s)`; the entries themselves are saved. */
export function WaitingWorklogs({ entries, now }: WaitingWorklogsProps) {
  const waiting = entries.flatMap((entry) => (entry.worklog.state === 'waiting' && waitsLong(entry, now) ? [entry.worklog] : []));
  if (waiting.length === 0) return null;
  const why = waiting.map((worklog) => worklog.why ?? '').find((reason) => reason !== '');
  const what =
    waiting.length === 1
      ? say('1 entry waits for its worklog')
      : say('{waiting} entries wait for their worklogs', { waiting: String(waiting.length) });
  return <p className="clock-waiting">{why === undefined ? what : `${what} (${why.replace(/\.$/, '')})`}</p>;
}
