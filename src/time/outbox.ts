import { pushAll } from '../platform/queue';
import { log } from '../platform/log';
import { Duration } from '../platform/rules/units';
import type { Entry } from './rules/timer';

/** The wake-up call goes out beside the transaction that saves the entry; this much later the row is there to be found. */
const headStart = Duration.ofSeconds(1);

/** Asks for the worklogs of entries. The entry's row is the promise; this is only the wake-up call, so its loss is made good by the hourly schedule. */
export async function wakeOutbox(waiting: readonly Pick<Entry, 'id' | 'technician' | 'worklog'>[]): Promise<void> {
  const events = waiting
    .filter((entry) => entry.worklog.state !== 'none')
    .map((entry) => ({ body: { entry: entry.id }, after: headStart, atOnce: 10 }));
  if (events.length === 0) return;
  await pushAll('worklog', events).catch((error: unknown) => {
    log('outbox-not-woken', { entries: events.length, error: error instanceof Error ? error.name : 'unknown' });
  });
}
