import type { Instant, Milliseconds, Month } from '../../../platform/rules/units';

/** When something that runs by itself came to its end last, and which of its steps failed. */
interface Beat {
  readonly at: Instant;
  readonly failed: readonly string[];
}

/** A month's maintenance tickets: as many as the ledger names, and as many as Jira's search finds; undefined where Jira cannot be asked so. */
export interface MonthCount {
  readonly period: Month;
  readonly expected: number;
  readonly found: number | undefined;
}

/** Of so many pages so many were looked at, the longest ago so long ago; `of` is null until there was a whole round. */
export interface PagesSeen {
  readonly looked: number;
  readonly of: number | null;
  readonly oldest: Milliseconds;
}

/** All that the self-check judges. */
export interface CheckFacts {
  readonly at: Instant;
  /** By schedule or queue. */
  readonly beats: ReadonlyMap<string, Beat>;
  /** When the oldest of the entries that wait for their worklog was saved, and how many were looked at. */
  readonly waiting: { readonly count: number; readonly oldest: Instant | null };
  /** How many entries Jira takes no worklog for. */
  readonly refused: number;
  readonly months: readonly MonthCount[];
  /** Clients whose ticket has been due for more than a day and is not there; of the first 500. */
  readonly overdue: number;
  /** Null where the platform does not tell. */
  readonly scopesMissing: readonly string[] | null;
  /** `connected` is null where Confluence gave no answer. */
  readonly confluence: { readonly connected: boolean | null; readonly inUse: boolean };
  /** Rows that are nearly full. */
  readonly full: readonly { readonly store: string; readonly bytes: number }[];
  /** What a row may hold, in bytes. */
  readonly mostInRow: number;
  /** Points of this hour, where Jira tells them; and the calls that this instance of the function made. */
  readonly points: { readonly limit: number; readonly left: number } | null;
  readonly calls: number;
  /** Of the latest pages how many were looked at just now, and which of all were changed by hand; and how the daily rounds over all pages stand. */
  readonly pages: { readonly looked: number; readonly changed: readonly string[]; readonly round: PagesSeen | null };
  /** How far another clock is ahead of ours; null where it is not known. */
  readonly ahead: { readonly jira: Milliseconds | null; readonly browser: Milliseconds | null };
}
