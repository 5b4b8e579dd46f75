import type { Instant, Milliseconds } from '../../../platform/rules/units';
import { lengthOf, within, type Stretch } from '../stretch';
import type { Ticket } from '../timer';

/** What Jira itself knows of a person's day on one ticket. */
export interface TicketActivity {
  readonly ticket: Ticket;
  readonly commented: readonly { readonly at: Instant; readonly text: string }[];
  readonly logged: readonly Stretch[];
  readonly created: Instant | null;
  /** Assigned to the person, and something happened to it that day. */
  readonly assigned: boolean;
}

/** A ticket offered for a gap, with what speaks for it. */
export interface Offer {
  readonly ticket: Ticket;
  readonly because: readonly ('commented' | 'logged' | 'created' | 'changed' | 'assigned')[];
  /** Time logged on the ticket within the gap, also by hand in Jira. */
  readonly logged: Milliseconds;
  /** The person's last word on the ticket that day; empty where there is none. */
  readonly words: string;
}

const most = 8;

/** The tickets of the day for a gap: those with the most time logged in it first, then those whose last known act lies nearest to it. */
export function offersFor(gap: Stretch, day: Stretch, activities: readonly TicketActivity[]): readonly Offer[] {
  return activities
    .map((activity) => ({ offer: offerOf(gap, day, activity), near: nearness(gap, activity) }))
    .sort((one, other) => other.offer.logged - one.offer.logged || one.near - other.near)
    .map(({ offer }) => offer)
    .slice(0, most);
}

function offerOf(gap: Stretch, day: Stretch, { ticket, commented, logged, created, assigned }: TicketActivity): Offer {
  const isToday = (at: Instant): boolean => at >= day.startedAt && at < day.stoppedAt;
  const words = commented.filter(({ at }) => isToday(at));
  const inDay = logged.filter((stretch) => within(stretch, day));
  const acts = [
    ...(words.length > 0 ? (['commented'] as const) : []),
    ...(inDay.length > 0 ? (['logged'] as const) : []),
    ...(created !== null && isToday(created) ? (['created'] as const) : []),
  ];
  return {
    ticket,
    because: acts.length > 0 ? acts : assigned ? ['assigned'] : ['changed'],
    logged: logged.reduce((sum, stretch) => sum + partIn(stretch, gap), 0) as Milliseconds,
    words: words.at(-1)?.text ?? '',
  };
}

const partIn = (stretch: Stretch, gap: Stretch): number => {
  const part = within(stretch, gap);
  return part ? lengthOf(part) : 0;
};

/** Milliseconds from the gap to the nearest act; what has no known instant comes last. */
function nearness(gap: Stretch, { commented, logged, created }: TicketActivity): number {
  const acts = [...commented.map(({ at }) => at), ...logged.map(({ stoppedAt }) => stoppedAt), ...(created === null ? [] : [created])];
  return Math.min(...acts.map((at) => distance(gap, at)), Number.MAX_SAFE_INTEGER);
}

function distance({ startedAt, stoppedAt }: Stretch, at: Instant): number {
  if (at < startedAt) return lengthOf({ startedAt: at, stoppedAt: startedAt });
  return at > stoppedAt ? lengthOf({ startedAt: stoppedAt, stoppedAt: at }) : 0;
}
