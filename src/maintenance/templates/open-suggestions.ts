import type { Asker } from '../../platform/asker';
import { ticketOf } from '../../platform/people';
import type { Suggestion } from '../rules/templates/suggestion';
import { suggestionsOn } from './suggestion-store';
import { readMasters } from './template-store';

export interface SuggestionsOpened {
  readonly suggestions: readonly (Suggestion & {
    /** The first version that has it: a suggestion that was taken into a draft is in force once that is published. */
    readonly inVersion: number | null;
  })[];
}

/** What was suggested on this ticket, and what became of it. */
export async function openSuggestions(asker: Asker): Promise<SuggestionsOpened> {
  const [made, { masters }] = await Promise.all([suggestionsOn(ticketOf(asker).id), readMasters()]);
  const published = new Map(masters.map(({ template, version }) => [template, version]));
  const versionOf = ({ state, template }: Suggestion): number | null =>
    state.is === 'taken' && (published.get(template) ?? 0) > state.base ? state.base + 1 : null;
  return { suggestions: made.map((suggestion) => ({ ...suggestion, inVersion: versionOf(suggestion) })) };
}
