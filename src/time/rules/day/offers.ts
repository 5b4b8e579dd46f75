import type { Instant, Milliseconds } from '../../../platform/rules/units';
import { lengthOf, within, type Stretch } from '../stretch';
import type { Ticket } from '../timer';
import { likelyTime, type Act } from './likely-time';

/** What Jira itself knows of a person's day on one ticket. */
export interface TicketActivity {
  readonly ticket: Ticket;
  readonly commented: readonly { readonly at: Instant; readonly text: string }[];
  readonly logged: readonly Stretch[];
  /** When the person moved it to another status. */
  readonly moved: readonly Instant[];
  /** When the person last looked at it. */
  readonly viewed: Instant | null;
  readonly created: Instant | null;
  /** Assigned to the person, and something happened to it that day. */
  readonly assigned: boolean;
}

/** A ticket offered for a gap, with what speaks for it. */
export interface Offer {
  readonly ticket: Ticket;
  readonly because: readonly ('commented' | 'logged' | 'moved' | 'created' | 'viewed' | 'changed' | 'assigned')[];
  /** Time logged on the ticket within the gap, also by hand in Jira. */
  readonly logged: Milliseconds;
  /** Time in the gap that what the person did speaks for; a guess. */
  readonly likely: Milliseconds;
  /** The person's last word on the ticket that day; empty where there is none. */
  readonly words: string;
}

const most = 8;

/** The tickets of the day for a gap: those with the most time logged in it first, then those it likely went to, then those whose last known act lies nearest to it. */
export function offersFor(gap: Stretch, day: Stretch, activities: readonly TicketActivity[]): readonly Offer[] {
  const likely = likelyTime(gap, activities.flatMap(actsOn));
  return activities
    .map((activity) => ({ offer: offerOf(gap, day, activity, likely.get(activity.ticket.id)), near: nearness(gap, activity) }))
    .sort((one, other) => other.offer.logged - one.offer.logged || other.offer.likely - one.offer.likely || one.near - other.near)
    .map(({ offer }) => offer)
    .slice(0, most);
}

function offerOf(gap: Stretch, day: Stretch, activity: TicketActivity, likely = 0 as Milliseconds): Offer {
  const { ticket, commented, logged, moved, viewed, created, assigned } = activity;
  const isToday = (at: Instant | null): boolean => at !== null && at >= day.startedAt && at < day.stoppedAt;
  const words = commented.filter(({ at }) => isToday(at));
  const reasons = {
    commented: words.length > 0,
    logged: logged.some((stretch) => within(stretch, day)),
    moved: moved.some(isToday),
    created: isToday(created),
    viewed: isToday(viewed),
  };
  const acts = (Object.keys(reasons) as (keyof typeof reasons)[]).filter((reason) => reasons[reason]);
  return {
    ticket,
    because: acts.length > 0 ? acts : assigned ? ['assigned'] : ['changed'],
    logged: logged.reduce((sum, stretch) => sum + partIn(stretch, gap), 0) as Milliseconds,
    likely,
    words: words.at(-1)?.text ?? '',
  };
}

const partIn = (stretch: Stretch, gap: Stretch): number => {
  const part = within(stretch, gap);
  return part ? lengthOf(part) : 0;
};

function actsOn({ ticket: { id: ticket }, commented, logged, moved, viewed, created }: TicketActivity): readonly Act[] {
  const ends = [...commented.map(({ at }) => at), ...logged.map(({ stoppedAt }) => stoppedAt), ...moved, ...(created ? [created] : [])];
  return [...ends.map((at) => ({ at, ticket, begins: false })), ...(viewed ? [{ at: viewed, ticket, begins: true }] : [])];
}

/** Milliseconds from the gap to the nearest act; what has no known instant comes last. */
const nearness = (gap: Stretch, activity: TicketActivity): number =>
  Math.min(...actsOn(activity).map(({ at }) => distance(gap, at)), Number.MAX_SAFE_INTEGER);

function distance({ startedAt, stoppedAt }: Stretch, at: Instant): number {
  if (at < startedAt) return lengthOf({ startedAt: at, stoppedAt: startedAt });
  return at > stoppedAt ? lengthOf({ startedAt: stoppedAt, stoppedAt: at }) : 0;
}
