import { elapsed } from '../../../platform/rules/elapsed';
import type { Instant } from '../../../platform/rules/units';
import type { PagesSeen } from './facts';

/** A page of which the app wrote a part, and the property that holds its marks. */
export interface PagePart {
  readonly page: string;
  readonly property: string;
}

/** Rounds over the pages of binders and finished meetings: each page has its turn once a round, so that the one longest unlooked at comes first. */
export interface PageRound {
  /** The row after which the round goes on. */
  readonly place: { readonly entity: number; readonly after?: string | undefined };
  readonly began: Instant;
  /** How many pages were looked at in this round. */
  readonly looked: number;
  /** When the last whole round began, and how many pages it had. */
  readonly last: { readonly began: Instant; readonly pages: number } | null;
  /** Changed by hand when they were last looked at; looked at again every day. */
  readonly changed: readonly PagePart[];
}

export const firstRound = (began: Instant): PageRound => ({ place: { entity: 0 }, began, looked: 0, last: null, changed: [] });

/** A round takes a month, on large sites longer: so many pages a day. */
const days = 30;
const fewest = 25;
const mostADay = 250;
const mostRemembered = 50;

export const pagesToday = ({ last }: PageRound): number => Math.min(mostADay, Math.max(fewest, Math.ceil((last?.pages ?? 0) / days)));

/** What a day's look found: where the round goes on, or null at its end; how many pages were looked at; and which were changed. */
export interface DaysLook {
  readonly next: PageRound['place'] | null;
  readonly looked: number;
  readonly changed: readonly PagePart[];
}

export function afterLook(round: PageRound, { next, looked, changed }: DaysLook, at: Instant): PageRound {
  const all = round.looked + looked;
  const kept = changed.slice(0, mostRemembered);
  if (next !== null) return { ...round, place: next, looked: all, changed: kept };
  return { place: { entity: 0 }, began: at, looked: 0, last: { began: round.began, pages: all }, changed: kept };
}

/** How many pages were looked at, of how many as far as is known, and how long ago the oldest look is. */
export function seenOfPages({ began, looked, last }: PageRound, at: Instant): PagesSeen {
  if (!last || last.pages === 0) return { looked, of: null, oldest: elapsed(began, at) };
  const all = Math.max(looked, last.pages);
  return { looked: all, of: all, oldest: elapsed(last.began, at) };
}
