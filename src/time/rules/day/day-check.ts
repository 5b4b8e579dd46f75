import type { Instant } from '../../../platform/rules/units';
import type { DayPlan } from './day-plan';
import type { Entry } from '../entry';
import { takenBy, type DayWork } from './day-work';
import { gapsIn } from './gaps';
import { lacksNote } from '../notes';
import { overlap } from '../overlap';
import { earlier, within, type Stretch } from '../stretch';

/** Something that keeps a day from being submitted. */
export type DayProblem =
  | { readonly problem: 'gap'; readonly at: Stretch }
  | { readonly problem: 'overlap'; readonly at: Stretch; readonly tickets: readonly [string, string] }
  | { readonly problem: 'running'; readonly ticket: string }
  | { readonly problem: 'noNote' | 'review' | 'differs'; readonly entry: Entry }
  | { readonly problem: 'notOver'; readonly until: Instant };

/** Whether a day is whole: each stop the next start, nothing twice, nothing running, the shift over. All that is wrong, in the order of the day. */
export function dayProblems(day: DayPlan, { entries, inJira, timer }: DayWork, now: Instant): readonly DayProblem[] {
  const isInDay = (stretch: Stretch): boolean => within(stretch, day) !== undefined;
  const [inDay, logged] = [entries.filter(isInDay), inJira.filter(isInDay)];
  const runs = timer !== null && timer.startedAt < day.stoppedAt ? timer : null;
  const until = day.shift.at(-1)?.stoppedAt ?? day.startedAt;
  return [
    ...gapsIn(day, takenBy({ entries: inDay, inJira: logged, timer: runs }), now).map((at) => ({ problem: 'gap', at }) as const),
    ...overlapsOf([...inDay, ...logged]),
    ...inDay.filter((entry) => lacksNote(entry.kind, entry)).map((entry) => ({ problem: 'noNote', entry }) as const),
    ...inDay.filter(({ review }) => review).map((entry) => ({ problem: 'review', entry }) as const),
    ...inDay.filter(({ worklog }) => worklog.state === 'differs').map((entry) => ({ problem: 'differs', entry }) as const),
    ...(runs ? [{ problem: 'running', ticket: runs.ticket.key } as const] : []),
    ...(now < until ? [{ problem: 'notOver', until } as const] : []),
  ];
}

function overlapsOf(entries: readonly (Stretch & Pick<Entry, 'ticket'>)[]): readonly DayProblem[] {
  return entries.flatMap((entry, index) =>
    entries.slice(index + 1).flatMap((other) => {
      if (!overlap(entry, other)) return [];
      const startedAt = entry.startedAt > other.startedAt ? entry.startedAt : other.startedAt;
      const at = { startedAt, stoppedAt: earlier(entry.stoppedAt, other.stoppedAt) };
      return [{ problem: 'overlap', at, tickets: [entry.ticket.key, other.ticket.key] } as const];
    }),
  );
}

/** One sentence for a problem; `time` writes an instant as the person does. */
export function problemInWords(problem: DayProblem, time: (at: Instant) => string): string {
  const span = ({ startedAt, stoppedAt }: Stretch): string => `${time(startedAt)}–${time(stoppedAt)}`;
  switch (problem.problem) {
    case 'gap':
      return `${span(problem.at)} is empty.`;
    case 'overlap':
      return `${problem.tickets.join(' and ')} both have ${span(problem.at)}.`;
    case 'running':
      return `The clock still runs on ${problem.ticket}.`;
    case 'noNote':
      return `${span(problem.entry)} on ${problem.entry.ticket.key} has no note for the client.`;
    case 'review':
      return `${span(problem.entry)} on ${problem.entry.ticket.key} was left running and waits for your review.`;
    case 'differs':
      return `${span(problem.entry)} on ${problem.entry.ticket.key} was changed in Jira: choose which version holds.`;
    case 'notOver':
      return `The shift goes on until ${time(problem.until)}.`;
  }
}
