import type { Entry } from '../../../../src/time/rules/entry';

/** A worklog follows about twelve seconds after its entry, when the time to undo is over. In milliseconds. */
const usual = 20_000;

/** Whether the worklog of an entry waits for longer than usual, or Jira gave a reason. `now` is the server's, in milliseconds since 1970. */
export function waitsLong({ worklog, savedAt, history }: Entry, now: number): boolean {
  if (worklog.state !== 'waiting') return false;
  return worklog.why !== undefined || now - Date.parse(history[0]?.at ?? savedAt) > usual;
}
