import { Temporal } from 'temporal-polyfill';
import { addMonths, dayOf } from '../../platform/rules/month';
import { instant, type Instant, type Month, type TimeZone } from '../../platform/rules/units';
import type { Entry } from '../../time/rules/entry';
import { reasonFor } from '../../time/rules/on-site-reason';
import { purposeOf, type Marks } from './marks';
import type { Work } from './work';

/** Why an entry cannot be billed as it stands, or only with a question. */
export type Doubt = 'unreviewed' | 'worklogWaits' | 'worklogRefused';

export interface Doubtful {
  readonly entry: string;
  readonly technician: string;
  readonly ticket: string;
  readonly from: number;
  readonly doubt: Doubt;
}

export interface MonthOfWork {
  readonly work: readonly Work[];
  readonly doubtful: readonly Doubtful[];
}

/** A month on the client's wall; an entry belongs to the month in which it began. */
export function stretchOfMonth(month: Month, zone: TimeZone): { readonly startedAt: Instant; readonly stoppedAt: Instant } {
  return { startedAt: firstInstant(month, zone), stoppedAt: firstInstant(addMonths(month, 1), zone) };
}

function firstInstant(month: Month, zone: TimeZone): Instant {
  const first = Temporal.PlainDate.from(dayOf(month, 1)).toZonedDateTime(zone);
  return instant(first.toInstant().toString({ smallestUnit: 'millisecond' }));
}

/**
 * What of a month's entries can be billed. Breaks are nobody's cost, an entry without length is a note, and what the overnight guard ended is
 * not billed before its technician has confirmed it.
 */
export function workOfMonth(entries: readonly Entry[], { entries: marks }: Pick<Marks, 'entries'>): MonthOfWork {
  const work: Work[] = [];
  const doubtful: Doubtful[] = [];
  for (const entry of entries) {
    const { kind } = entry;
    if (kind === 'break' || entry.removed || entry.stoppedAt <= entry.startedAt) continue;
    const [from, to] = [milliseconds(entry.startedAt), milliseconds(entry.stoppedAt)];
    const { id, technician, ticket, note, reason } = entry;
    const doubt = doubtOf(entry);
    if (doubt !== undefined) doubtful.push({ entry: id, technician, ticket: ticket.key, from, doubt });
    if (doubt === 'unreviewed') continue;
    const named = { id: ticket.id, key: ticket.key, summary: ticket.summary };
    const purpose = purposeOf(marks[id], reason);
    const told = { ...reasonFor(kind, reason), ...(note === '' ? {} : { note }) };
    work.push({ id, technician, ticket: named, kind, from, to, purpose, ...told });
  }
  return { work, doubtful };
}

const milliseconds = (at: Instant): number => Temporal.Instant.from(at).epochMilliseconds;

function doubtOf({ review, worklog }: Entry): Doubt | undefined {
  if (review) return 'unreviewed';
  if (worklog.state === 'waiting') return 'worklogWaits';
  return worklog.state === 'refused' ? 'worklogRefused' : undefined;
}
