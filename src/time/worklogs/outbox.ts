import * as z from 'zod';
import { log } from '../../platform/log';
import { pushAll, type Push } from '../../platform/queue';
import { Duration, type Milliseconds } from '../../platform/rules/units';
import { changesMark, ticketsEver, type Touched } from '../rules/noted';

/** A worklog follows when the ten seconds in which a stop can be undone are over. */
const undoTime = Duration.ofSeconds(12);

/** What the outbox is asked: to bring up to date what Jira knows of an entry, and when time was last noted on some tickets. */
export const outboxEvent = z.object({ entry: z.string().optional(), tickets: z.array(z.string()).readonly().default([]) });

/** Asks for the worklogs of entries. The entry's row is the promise; this is only the wake-up call, so its loss is made good by the hourly schedule. */
export const wakeOutbox = (ids: readonly string[]): Promise<void> => push(ids.map((entry) => eventOf({ entry }, undoTime)));

/** Asks for all that follows from a change: worklogs after a while, and the tickets' marks at once, but for the entry whose ticket is marked beside. */
export const wakeFor = (changed: readonly Touched[], markedBeside?: string): Promise<void> =>
  push(changed.flatMap((touched) => eventsFor(touched, touched.entry.id === markedBeside)));

function eventsFor(touched: Touched, isMarked: boolean): readonly Push[] {
  const { id: entry, worklog } = touched.entry;
  const waits = worklog.state === 'waiting';
  if (!changesMark(touched)) return waits ? [eventOf({ entry }, undoTime)] : [];
  const tickets = ticketsEver(touched.entry);
  if (isMarked) return [eventOf({ entry, tickets }, undoTime)];
  return waits ? [eventOf({ tickets }), eventOf({ entry }, undoTime)] : [eventOf({ entry, tickets })];
}

const eventOf = (body: z.input<typeof outboxEvent>, after?: Milliseconds): Push => ({
  body,
  atOnce: 10,
  ...(after === undefined ? {} : { after }),
});

async function push(events: readonly Push[]): Promise<void> {
  if (events.length === 0) return;
  await pushAll('worklog', events).catch((error: unknown) => {
    log('outbox-not-woken', { entries: events.length, error: error instanceof Error ? error.name : 'unknown' });
  });
}
