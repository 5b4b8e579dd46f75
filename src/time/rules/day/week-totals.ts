import type { Instant, Milliseconds } from '../../../platform/rules/units';
import { noTime, paidTime, sumsIn, type ByKind } from './day-sums';
import type { Entry } from '../entry';
import type { Stretch } from '../stretch';
import type { Ticket, Timer } from '../timer';

/** What entries are put together under: a client, or a ticket whose client is not known. */
export interface Group {
  readonly id: string;
  readonly name: string;
}

export interface GroupTotal extends Group {
  readonly kinds: ByKind;
  /** Without breaks. */
  readonly worked: Milliseconds;
}

/** Totals of some days by group, the most time first; the clock that runs is counted up to now. */
export function totalsBy(
  groupOf: (ticket: Ticket) => Group,
  days: readonly Stretch[],
  entries: readonly Entry[],
  timer: Timer | null,
  now: Instant,
): readonly GroupTotal[] {
  const running = timer && timer.startedAt < now ? [{ ...timer, stoppedAt: now }] : [];
  const totals = new Map<string, GroupTotal>();
  for (const entry of [...entries, ...running]) {
    const group = groupOf(entry.ticket);
    const before = totals.get(group.id)?.kinds ?? noTime;
    const kinds = days.reduce((sums, day) => added(sums, sumsIn(day, [entry], null, now)), before);
    totals.set(group.id, { ...group, kinds, worked: paidTime(kinds) });
  }
  return [...totals.values()].filter(({ kinds }) => paidTime(kinds) + kinds.break > 0).sort((one, other) => other.worked - one.worked);
}

const added = (one: ByKind, other: ByKind): ByKind => ({
  remote: (one.remote + other.remote) as Milliseconds,
  onSite: (one.onSite + other.onSite) as Milliseconds,
  travel: (one.travel + other.travel) as Milliseconds,
  break: (one.break + other.break) as Milliseconds,
});
