import type { Asker } from '../../platform/asker';
import { groupsOf } from '../../platform/groups-of';
import { commit, type Stored } from '../../platform/store/rows';
import type { Draft } from '../rules/templates/draft';
import { keptDraft, type KeptDraft } from './open-template';
import type { ReadDraft } from './save-draft';
import { suggestions } from './suggestion-store';
import { drafts } from './template-store';

export type DraftDiscarded = { readonly outcome: 'discarded' } | { readonly outcome: 'changedMeanwhile'; readonly draft: KeptDraft | null };

/** Suggestions that are put back in one step; the draft's own row needs room in the last. */
const atOnce = 20;

/** Throws a draft away if it is still the one that the person saw. What was taken into it waits for a decision again. */
export async function discardDraft(
  _: Asker,
  { row }: { readonly template: string; readonly row: number },
  { draft }: ReadDraft,
): Promise<DraftDiscarded> {
  if (!draft) return { outcome: 'discarded' };
  if (draft.version !== row) return { outcome: 'changedMeanwhile', draft: keptDraft(draft) };
  await putBack(draft);
  return (await commit(drafts.remove(draft))) === 'committed'
    ? { outcome: 'discarded' }
    : { outcome: 'changedMeanwhile', draft: keptDraft(await drafts.get(draft.key)) };
}

async function putBack({ value: { taken } }: Stored<Draft>): Promise<void> {
  for (const group of groupsOf(taken, atOnce)) {
    const rows = await suggestions.getAll(group.map(({ id }) => id));
    const waiting = rows.filter(({ value }) => value.state.is === 'taken');
    if (waiting.length > 0) await commit(...waiting.map((row) => suggestions.replace(row, { ...row.value, state: { is: 'waiting' } })));
  }
}
