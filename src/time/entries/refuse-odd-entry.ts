import { Refusal } from '../../platform/rules/refusal';
import { Duration, type Instant } from '../../platform/rules/units';
import { lacksNote } from '../rules/notes';
import { firstOverlap } from '../rules/overlap';
import { lengthOf, type Stretch } from '../rules/stretch';
import type { Notes, Timer, WorkKind } from '../rules/timer';

const longest = Duration.ofMinutes(24 * 60);

/** Refuses what cannot be an entry made by hand: times that are no times, time that the running clock counts, billable work without a note. */
export function refuseOddEntry(facts: Stretch & Notes & { readonly kind: WorkKind }, timer: Timer | null, now: Instant): void {
  const { startedAt, stoppedAt, kind } = facts;
  const refuse = (sentence: string): never => {
    throw new Refusal('badInput', sentence);
  };
  if (stoppedAt < startedAt) refuse('The entry cannot end before it starts.');
  if (stoppedAt > now) refuse('The entry cannot end in the future.');
  if (lengthOf({ startedAt, stoppedAt }) > longest) refuse('An entry made by hand is at most 24 hours long.');
  if (timer && firstOverlap(facts, [{ startedAt: timer.startedAt }]))
    refuse(`That would lie over the clock that runs on ${timer.ticket.key}.`);
  if (lacksNote(kind, facts)) refuse('Write in a few words what was done, as the client will read it.');
}
