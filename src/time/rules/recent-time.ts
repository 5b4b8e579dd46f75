import { elapsed } from '../../platform/rules/elapsed';
import { monthOf } from '../../platform/rules/month';
import { dateOnly, type Instant, type Month } from '../../platform/rules/units';
import type { Entry } from './entry';
import type { Ticket, WorkKind } from './timer';

export type TicketName = Pick<Ticket, 'id' | 'key'>;

/** An entry as it is counted: when and on what, without its words. */
export interface Worked {
  readonly id: string;
  readonly ticket: TicketName;
  readonly kind: WorkKind;
  readonly startedAt: Instant;
  readonly stoppedAt: Instant;
  /** The ticket that this work interrupted. */
  readonly interrupting?: TicketName;
}

/** An entry that was changed lately, as it stands now. */
export interface Recent extends Worked {
  readonly removed?: true;
  /** It is not filed in the month's timesheet as it stands. */
  readonly unfiled?: true;
  /** The month whose timesheet has it, as it stands or as it was; none if missing. */
  readonly filedIn?: Month;
}

/** What the team's day is told from. In milliseconds. */
const keptFor = 48 * 3_600_000;

/** The month of a timesheet; UTC, since a technician's zone may change. */
export const timesheetMonth = (at: Instant): Month => monthOf(dateOnly(at.slice(0, 10)));

/** The recent entries after some were added or changed; what is filed and no longer recent is let go. */
export function recentAfter(
  recent: readonly Recent[],
  changes: readonly { readonly before?: Entry; readonly entry: Entry }[],
  now: Instant,
): readonly Recent[] {
  const changed = new Map(changes.map(({ before, entry }) => [entry.id, touched(entry, before, recent)]));
  const others = recent.filter(({ id }) => !changed.has(id));
  return [...others, ...changed.values()].filter((one) => one.unfiled || elapsed(one.stoppedAt, now) < keptFor);
}

function touched(entry: Entry, before: Entry | undefined, recent: readonly Recent[]): Recent {
  const known = recent.find(({ id }) => id === entry.id);
  const filedIn = known ? known.filedIn : before && timesheetMonth(before.startedAt);
  const { id, ticket, kind, startedAt, stoppedAt, interrupting, removed } = entry;
  return {
    ...{ id, ticket: nameOf(ticket), kind, startedAt, stoppedAt },
    ...(interrupting ? { interrupting: nameOf(interrupting) } : {}),
    ...(removed ? { removed: true } : {}),
    unfiled: true,
    ...(filedIn ? { filedIn } : {}),
  };
}

const nameOf = ({ id, key }: Ticket): TicketName => ({ id, key });

/** The months whose timesheets must change for these entries. */
export function monthsToFile(recent: readonly Recent[]): readonly Month[] {
  const months = recent.flatMap(({ filedIn, removed, startedAt }) => [
    ...(filedIn ? [filedIn] : []),
    ...(removed ? [] : [timesheetMonth(startedAt)]),
  ]);
  return [...new Set(months)];
}

/** The recent entries once all of them are filed. */
export function filedRecent(recent: readonly Recent[], now: Instant): readonly Recent[] {
  const settled = recent.map(({ unfiled: _unfiled, filedIn: _filedIn, ...one }): Recent =>
    one.removed ? one : { ...one, filedIn: timesheetMonth(one.startedAt) },
  );
  return recentAfter(settled, [], now);
}
