import type { Client, ClientDraft } from './client';
import { clientFields, type ClientField } from './client-fields';

/** The fields that saving the draft would change. An organization and a project are compared by their ids, since Jira may rename them. */
export function changedFields(client: Client, draft: ClientDraft): readonly ClientField[] {
  return clientFields.map(({ field }) => field).filter((field) => comparable(client, field) !== comparable(draft, field));
}

function comparable(draft: ClientDraft, field: ClientField): string | number | null {
  if (field === 'organization') return draft.organization?.id ?? null;
  if (field === 'project') return draft.project?.id ?? null;
  return draft[field];
}
