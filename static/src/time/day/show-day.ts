import type { DaysView } from '../../../../src/time/rules/day/days-view';
import type { Entry } from '../../../../src/time/rules/entry';
import { within } from '../../../../src/time/rules/stretch';
import type { ActionOf, ClockAction } from '../clock/actions/clock-action';
import { entriesAhead } from '../clock/actions/entries-ahead';

/** What can be done to a day's entries. */
type DayAction = ActionOf<'addEntry' | 'editEntry' | 'deleteEntry' | 'restoreEntry' | 'settleDifference' | 'adoptWorklog'>;
type Plain<Action> = Action extends unknown ? Omit<Action, 'key' | 'at' | 'on'> : never;
export type DayChange = Plain<DayAction>;

/** The day as it will be once the action was answered; what is done to a running clock shows when the server has it. */
export function showDay(view: DaysView, action: ClockAction): DaysView {
  switch (action.name) {
    case 'deleteEntry':
      return without(view, action.entry.id);
    case 'restoreEntry':
      return withEntries(view, [action.entry]);
    case 'adoptWorklog': {
      const { worklog } = action.input;
      return withEntries({ ...view, inJira: view.inJira.filter(({ id }) => id !== worklog) }, entriesAhead(action));
    }
    case 'addEntry':
    case 'editEntry':
    case 'moveEntry':
    case 'splitEntry':
    case 'settleDifference':
      return withEntries(view, entriesAhead(action));
    default:
      return view;
  }
}

/** The view with these entries as they are now; one that was thrown away, or lies on no shown day, is not there. */
function withEntries(view: DaysView, changed: readonly Entry[]): DaysView {
  const others = view.entries.filter(({ id }) => !changed.some((entry) => entry.id === id));
  const here = changed.filter((entry) => !entry.removed && view.days.some((day) => within(entry, day)));
  return { ...view, entries: [...others, ...here].sort((one, other) => (one.startedAt < other.startedAt ? -1 : 1)) };
}

const without = (view: DaysView, id: string): DaysView => ({ ...view, entries: view.entries.filter((entry) => entry.id !== id) });
