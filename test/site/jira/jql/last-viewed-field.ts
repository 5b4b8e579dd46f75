import type { Issue } from '../world';
import { instants } from './field-kinds';
import type { SearchField } from './field-kinds';
import type { SearchContext } from './search-context';

/** When the searching person last had the issue's page open; each has a past of their own. */
export const lastViewedField: SearchField = {
  ...fieldFor(null),
  predicate: (comparison, context) => fieldFor(context.actor?.accountId ?? null).predicate(comparison, context),
  sortValue: ({ views = {} }: Issue, { actor }: SearchContext) => views[actor?.accountId ?? ''] ?? null,
};

function fieldFor(accountId: string | null): SearchField {
  return instants(['lastviewed'], ({ views = {} }) => [views[accountId ?? ''] ?? []].flat(), 'cannotSort');
}
