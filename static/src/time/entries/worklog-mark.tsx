import type { Entry } from '../../../../src/time/rules/entry';
import { waitsLong } from '../clock/waits-long';
import { say } from '../../ui/words/say';
import './worklog-mark.css';

interface WorklogMarkProps {
  readonly entry: Entry;
  /** The server's time in milliseconds since 1970. */
  readonly now: number;
}

/** Whether an entry is in Jira yet; says nothing once it is, while it is on its usual way, or where there is nothing to write. */
export function WorklogMark({ entry, now }: WorklogMarkProps) {
  if (entry.worklog.state === 'refused')
    return <div className="worklog-mark worklog-mark-refused">{say('Jira refused the worklog: {why}', { why: entry.worklog.why })}</div>;
  if (!waitsLong(entry, now) || entry.worklog.state !== 'waiting') return null;
  return <div className="worklog-mark">{[say('Waits for its worklog.'), entry.worklog.why].filter(Boolean).join(' ')}</div>;
}
