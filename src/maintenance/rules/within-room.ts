import { Refusal } from '../../platform/rules/refusal';
import type { ChecklistState, Mark } from './checklist';

/** What one checklist may weigh in the store, in bytes, with room to spare for what is kept beside it. */
const mostBytes = 220_000;
/** How many former values of each item are kept, until it fits. */
const kept = [8, 3, 1, 0] as const;

/** The state as it fits into its row: where it is too large, the oldest former values go. Refuses what does not fit without any. */
export function withinRoom<State extends ChecklistState>(state: State): State {
  if (fits(state)) return state;
  const fitting = kept.map((most) => withFormer(state, most)).find(fits);
  if (!fitting) throw new Refusal('badInput', 'This checklist has no room for more text. Shorten some notes, then try again.');
  return fitting;
}

const fits = (state: ChecklistState): boolean => new TextEncoder().encode(JSON.stringify(state)).length <= mostBytes;

function withFormer<State extends ChecklistState>(state: State, most: number): State {
  const shortened = (mark: Mark): Mark => ({ ...mark, former: mark.former.slice(0, most) });
  return { ...state, marks: Object.fromEntries(Object.entries(state.marks).map(([item, mark]) => [item, shortened(mark)])) };
}
