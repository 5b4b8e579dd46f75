import type { PropertyAlias } from '../property-alias';
import type { Issue, JiraWorld, Person } from '../world';

/** What the words of a query are measured against. */
export interface SearchContext {
  readonly world: JiraWorld;
  readonly actor: Person | null;
  /** IANA zone in which dates without one are meant. */
  readonly timeZone: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly aliases: readonly PropertyAlias[];
}

export type Predicate = (issue: Issue) => boolean;
export type SortValue = string | number | null;
