import { rowsOf, type Stored } from '../../platform/store/rows';
import type { Suggestion } from '../rules/templates/suggestion';

/** Suggestions, found by whether they wait and by the ticket they were made on. */
export const suggestions = rowsOf<Suggestion>('suggestion', ({ state, ticket, at }) => ({ state: state.is, ticket: ticket.id, at }));

/** Those that nobody has decided on, oldest first; at most 100. */
export async function waitingSuggestions(): Promise<readonly Suggestion[]> {
  return (await suggestions.page('by-state', { partition: ['waiting'] })).rows.map(({ value }) => value);
}

/** Those made on a ticket, latest first. */
export async function suggestionsOn(ticket: string): Promise<readonly Suggestion[]> {
  return (await suggestions.page('by-ticket', { partition: [ticket], newestFirst: true })).rows.map(({ value }) => value);
}

export type StoredSuggestion = Stored<Suggestion>;
