import { pageProperty } from '../../hipaa/binders/make-pages';
import type { Binder } from '../../hipaa/rules/binder';
import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { now } from '../../platform/clock';
import { isConnected } from '../../platform/confluence/is-connected';
import { isPartThere } from '../../platform/confluence/is-part-there';
import { rowsAfter, type KeptRow } from '../../platform/store/every-row';
import { rowsOf } from '../../platform/store/rows';
import { uncovered } from '../../platform/store/schema';
import type { Meeting } from '../../roadmap/roadmap-store';
import { bylineKey } from '../../roadmap/rules/meeting/byline';
import { afterLook, firstRound, pagesToday, type PagePart, type PageRound } from '../rules/check/page-round';

const firm = rowsOf<PageRound>('firm');
const key = 'page-round';

/** How the rounds stand; undefined before the first look. */
export const pageRound = async (): Promise<PageRound | undefined> => (await firm.get(key))?.value;

const walked = ['binder', 'meeting'] as const;
const perQuery = 20;
const atOnce = 5;

/**
 * Once a day: looks whether the app's part of some pages is as it wrote it, those longest unlooked at first, and once more at those that were changed.
 * It is noted at the end alone, so that a look that died is done again the next day.
 */
export async function lookAtPages(): Promise<void> {
  if ((await isConnected()) !== true) return;
  const at = now();
  const round = (await pageRound()) ?? firstRound(at);
  const { parts, next } = await partsFrom(round.place, pagesToday(round));
  const again = round.changed.filter(({ page }) => !parts.some((part) => part.page === page));
  const seen = await aFewAtATime([...again, ...parts], atOnce, async (part) => ({ part, isThere: await partIsThere(part) }));
  const changed = seen.flatMap(({ part, isThere }) => (isThere === false ? [part] : []));
  await firm.put(key, afterLook(round, { next, looked: parts.length, changed }, at));
}

/** A page that is gone or gives no answer was not changed. */
const partIsThere = ({ page, property }: PagePart): Promise<boolean | undefined> => isPartThere(page, property).catch(() => undefined);

/** The pages of the next rows, about so many: a row's pages stay together. */
async function partsFrom(from: PageRound['place'], most: number) {
  const parts: PagePart[] = [];
  let next: PageRound['place'] | null = from;
  while (next !== null && parts.length < most) {
    const entity: (typeof walked)[number] | undefined = walked[next.entity];
    if (entity === undefined) return { parts, next: null };
    const rows = await rowsAfter(entity, next.after, perQuery);
    let taken = 0;
    for (const row of rows) {
      if (parts.length >= most) break;
      parts.push(...partsOf[entity](row));
      taken += 1;
    }
    const isAtEnd = taken === rows.length && rows.length < perQuery;
    next = isAtEnd ? placeAfter(next.entity) : { entity: next.entity, after: rows[taken - 1]?.key };
  }
  return { parts, next };
}

const placeAfter = (entity: number): PageRound['place'] | null => (entity + 1 < walked.length ? { entity: entity + 1 } : null);

const partsOf: Readonly<Record<(typeof walked)[number], (kept: KeptRow) => readonly PagePart[]>> = {
  binder: ({ row }) => {
    const { pages } = uncovered('binder', row.data) as Binder;
    return Object.entries(pages).flatMap(([name, page]) =>
      name === 'cover' || name === 'index' ? [] : [{ page, property: pageProperty }],
    );
  },
  meeting: ({ row }) => {
    const { page, finished } = uncovered('meeting', row.data) as Meeting;
    return finished ? [{ page, property: bylineKey }] : [];
  },
};
