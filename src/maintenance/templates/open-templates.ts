import type { Asker } from '../../platform/asker';
import { ticketFacts } from '../../platform/jira/ticket-facts';
import type { Instant } from '../../platform/rules/units';
import type { Master } from '../rules/templates/masters';
import type { Suggestion } from '../rules/templates/suggestion';
import { waitingSuggestions } from './suggestion-store';
import { drafts, readMasters } from './template-store';

/** A suggestion, without its ticket where Jira hides that from the person. */
export type SuggestionShown = Omit<Suggestion, 'ticket'> & { readonly ticket: Suggestion['ticket'] | null };

export interface TemplatesOpened {
  readonly masters: readonly Master[];
  /** Whose next version is being typed, by whom and since when it is unchanged. */
  readonly drafts: readonly { readonly template: string; readonly by: string; readonly at: Instant }[];
  readonly suggestions: readonly SuggestionShown[];
}

/** The master checklists, their drafts, and what technicians suggest. */
export async function openTemplates(_: Asker): Promise<TemplatesOpened> {
  const [{ masters }, { rows }, suggestions] = await Promise.all([readMasters(), drafts.page('by-change', {}), waitingSuggestions()]);
  const open = rows.map(({ value: { template, changed } }) => ({ template, ...changed }));
  return { masters, drafts: open, suggestions: await asShown(suggestions) };
}

async function asShown(suggestions: readonly Suggestion[]): Promise<readonly SuggestionShown[]> {
  if (suggestions.length === 0) return [];
  const shown = await ticketFacts(
    'user',
    suggestions.map(({ ticket }) => ticket.id),
  );
  return suggestions.map((suggestion) => ({ ...suggestion, ticket: shown.has(suggestion.ticket.id) ? suggestion.ticket : null }));
}
