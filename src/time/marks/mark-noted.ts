import * as z from 'zod';
import { RefusedByJira } from '../../platform/failures';
import { readProperty, writeProperty } from '../../platform/jira/property';
import { log } from '../../platform/log';
import type { Entry } from '../rules/entry';
import { lastNoted, notedAt } from '../rules/noted';
import { entries } from '../time-store';

/** By this the workflow knows when time, or a note without time, was last entered on a ticket: the validator `time-noted` reads it. */
const markProperty = 'rounds-time';
const mark = z.object({ noted: z.string().nullable() });

/** Marks the ticket of an entry that is being saved. A mark that fails is made good by the outbox, so nothing fails with it. */
export async function markNoted(entry: Entry): Promise<void> {
  await writeProperty('app', entry.ticket.id, markProperty, { noted: notedAt(entry) ?? null }).catch((error: unknown) => {
    log('not-marked', { error: error instanceof Error ? error.name : 'unknown' });
  });
}

/** Brings the marks of tickets up to what their entries say, so that time that is gone takes its mark with it. */
export async function keepMarks(tickets: readonly string[]): Promise<void> {
  await Promise.all([...new Set(tickets)].map(keepMark));
}

/** A ticket that is gone, or closed to the app, keeps no worklog waiting. */
async function keepMark(ticket: string): Promise<void> {
  const [{ rows }, stands] = await Promise.all([
    entries.page('by-ticket', { partition: [ticket], newestFirst: true }),
    readProperty('app', ticket, markProperty),
  ]);
  const noted = lastNoted(rows.map(({ value }) => value));
  if (noted === (mark.safeParse(stands).data?.noted ?? null)) return;
  await writeProperty('app', ticket, markProperty, { noted }).catch((error: unknown) => {
    if (!(error instanceof RefusedByJira)) throw error;
    log('not-marked', { status: error.status });
  });
}
