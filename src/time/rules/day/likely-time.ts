import type { Instant, Milliseconds } from '../../../platform/rules/units';
import { lengthOf, within, type Stretch } from '../stretch';

/** Something that a person did on a ticket: looking at it begins work, all else ends some. */
export interface Act {
  readonly at: Instant;
  readonly ticket: string;
  readonly begins: boolean;
}

/**
 * How the acts of a day divide a gap among tickets: what lies between two acts belongs to the ticket that the second ends work on, or else to the
 * one that the first began to look at. A guess, to put the likeliest ticket first; nothing is entered from it. Milliseconds by ticket.
 */
export function likelyTime(gap: Stretch, acts: readonly Act[]): ReadonlyMap<string, Milliseconds> {
  const inOrder = acts.filter(({ at }) => at >= gap.startedAt && at <= gap.stoppedAt).sort((one, other) => (one.at < other.at ? -1 : 1));
  const times = new Map<string, Milliseconds>();
  for (const [index, next] of [...inOrder, undefined].entries()) {
    const before = inOrder[index - 1];
    const ticket = next?.begins === false ? next.ticket : before?.begins ? before.ticket : undefined;
    const part = within({ startedAt: before?.at ?? gap.startedAt, stoppedAt: next?.at ?? gap.stoppedAt }, gap);
    if (ticket !== undefined && part) times.set(ticket, ((times.get(ticket) ?? 0) + lengthOf(part)) as Milliseconds);
  }
  return times;
}
