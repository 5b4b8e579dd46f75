import type { Instant } from '../../../platform/rules/units';
import type { DayPlan } from './day-plan';
import type { DayWork } from './day-work';
import type { Entry } from '../entry';
import type { JiraWorklog } from '../jira-worklog';
import { freeIn, gapsIn } from './gaps';
import { earlier, later, within, type Stretch } from '../stretch';
import type { Timer } from '../timer';

/** One part of the day's ribbon; `rest` is time outside of the shift, or still to come. */
export type Piece = Stretch &
  (
    | { readonly piece: 'entry'; readonly entry: Entry }
    | { readonly piece: 'running'; readonly timer: Timer }
    | { readonly piece: 'inJira'; readonly worklog: JiraWorklog }
    | { readonly piece: 'gap' | 'lunch' | 'rest' }
  );

/** The whole day from shift's start to shift's end, longer where work began before or ended after, without holes and in order. Notes without time are not on it; a worklog of Jira is where no entry is. */
export function ribbonOf(day: DayPlan, { entries, inJira, timer }: DayWork, now: Instant): readonly Piece[] {
  const until = earlier(now, day.stoppedAt);
  const worked = entries.flatMap((entry): readonly Piece[] => {
    const part = within(entry, day);
    return part && part.startedAt < part.stoppedAt ? [{ piece: 'entry', entry, ...part }] : [];
  });
  const running = timer && within({ startedAt: timer.startedAt, stoppedAt: until }, day);
  const own: readonly Piece[] = [...worked, ...(timer && running ? [{ piece: 'running', timer, ...running } as const] : [])];
  const taken = inJira.reduce((pieces, worklog) => {
    const part = within(worklog, day);
    const free = part && part.startedAt < part.stoppedAt ? freeIn(part, inOrder(pieces)) : [];
    return [...pieces, ...free.map((stretch): Piece => ({ piece: 'inJira', worklog, ...stretch }))];
  }, own);
  const gaps = gapsIn(day, taken, until).map((gap) => ({ piece: 'gap', ...gap }) as const);
  const lunch = (day.lunch ? freeIn(day.lunch, inOrder(taken)) : []).map((part) => ({ piece: 'lunch', ...part }) as const);
  const filled = inOrder([...taken, ...gaps, ...lunch]);
  const bounds = [...day.shift, ...filled];
  const [first] = bounds;
  if (!first) return [];
  const whole = bounds.reduce<Stretch>(
    (all, { startedAt, stoppedAt }) => ({ startedAt: earlier(all.startedAt, startedAt), stoppedAt: later(all.stoppedAt, stoppedAt) }),
    first,
  );
  return inOrder([...filled, ...freeIn(whole, filled).map((part) => ({ piece: 'rest', ...part }) as const)]);
}

const inOrder = <Part extends Stretch>(parts: readonly Part[]): readonly Part[] =>
  [...parts].sort((one, other) => (one.startedAt < other.startedAt ? -1 : one.startedAt > other.startedAt ? 1 : 0));
