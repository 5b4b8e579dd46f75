import { log } from '../../platform/log';
import { pushAll } from '../../platform/queue';
import { Duration } from '../../platform/rules/units';

/** A worklog follows when the ten seconds in which a stop can be undone are over. */
const undoTime = Duration.ofSeconds(12);

/** Asks for the worklogs of entries. The entry's row is the promise; this is only the wake-up call, so its loss is made good by the hourly schedule. */
export async function wakeOutbox(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const events = ids.map((id) => ({ body: { entry: id }, after: undoTime, atOnce: 10 }));
  await pushAll('worklog', events).catch((error: unknown) => {
    log('outbox-not-woken', { entries: events.length, error: error instanceof Error ? error.name : 'unknown' });
  });
}
