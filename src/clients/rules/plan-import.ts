import { changedFields } from './changed-fields';
import type { Client, ClientDraft } from './client';
import { nameKey } from './name-key';

export interface ImportPlan {
  readonly toAdd: readonly ClientDraft[];
  readonly toUpdate: readonly ClientDraft[];
  readonly unchanged: readonly ClientDraft[];
}

/** What importing the drafts would do to the clients there are, who are given by name key. */
export function planImport(drafts: readonly ClientDraft[], existing: ReadonlyMap<string, Client>): ImportPlan {
  const verdict = (draft: ClientDraft) => {
    const client = existing.get(nameKey(draft.name));
    if (!client) return 'add';
    return changedFields(client, draft).length > 0 ? 'update' : 'unchanged';
  };
  return {
    toAdd: drafts.filter((draft) => verdict(draft) === 'add'),
    toUpdate: drafts.filter((draft) => verdict(draft) === 'update'),
    unchanged: drafts.filter((draft) => verdict(draft) === 'unchanged'),
  };
}
