import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import { contentOf } from '../rules/templates/content';
import type { Draft } from '../rules/templates/draft';
import { masterNamed } from '../rules/templates/masters';
import type { Suggestion } from '../rules/templates/suggestion';
import { suggestions, type StoredSuggestion } from './suggestion-store';
import { drafts, readWithDraft, templateVersion } from './template-store';

export interface SuggestionDecided {
  readonly outcome: 'decided';
  readonly suggestion: Suggestion;
}

interface Named {
  readonly id: string;
}

export const readSuggestion = (_: Asker, { id }: Named): Promise<StoredSuggestion | undefined> => suggestions.get(id);

/** Takes a suggestion into the draft of its checklist, where its words stand beside the item until the draft is published. */
export async function takeSuggestion(asker: Asker, input: Named, read: StoredSuggestion | undefined): Promise<SuggestionDecided> {
  const row = waiting(read);
  if (!row) return decided(read);
  const { template, id, item, text, by } = row.value;
  const { masters, draft } = await readWithDraft(template);
  const { version } = masterNamed(masters, template);
  const at = now();
  const content = draft?.value ?? { ...contentOf(await templateVersion(template, version)), template, base: version, taken: [] };
  const taken = [...content.taken.filter((each) => each.id !== id), { id, item, text, by }];
  const next: Draft = { ...content, taken, changed: { by: asker.accountId, at } };
  const suggestion: Suggestion = { ...row.value, state: { is: 'taken', by: asker.accountId, at, base: next.base } };
  const outcome = await commit(suggestions.replace(row, suggestion), draft ? drafts.replace(draft, next) : drafts.insert(template, next));
  return outcome === 'committed' ? { outcome: 'decided', suggestion } : takeSuggestion(asker, input, await suggestions.get(id));
}

/** Declines a suggestion with a reason that its technician reads on the ticket. */
export async function declineSuggestion(
  asker: Asker,
  input: Named & { readonly why: string },
  read: StoredSuggestion | undefined,
): Promise<SuggestionDecided> {
  const row = waiting(read);
  if (!row) return decided(read);
  const suggestion: Suggestion = { ...row.value, state: { is: 'declined', by: asker.accountId, at: now(), why: input.why } };
  if ((await commit(suggestions.replace(row, suggestion))) === 'conflict')
    return declineSuggestion(asker, input, await suggestions.get(input.id));
  return { outcome: 'decided', suggestion };
}

const waiting = (read: StoredSuggestion | undefined): StoredSuggestion | undefined =>
  read?.value.state.is === 'waiting' ? read : undefined;

/** Somebody else decided, or this click was answered into the void: what was decided stands. */
function decided(read: StoredSuggestion | undefined): SuggestionDecided {
  if (!read) throw new Refusal('notFound', 'There is no such suggestion.');
  return { outcome: 'decided', suggestion: read.value };
}
