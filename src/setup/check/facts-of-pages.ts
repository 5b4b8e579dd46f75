import { bindersOfSheet } from '../../hipaa/hipaa-store';
import { pageProperty } from '../../hipaa/binders/make-pages';
import { reports } from '../../maintenance/report/report-store';
import { isPartThere } from '../../platform/confluence/is-part-there';
import type { CheckFacts } from '../rules/check/facts';

/** A page of which the app wrote a part, and the property that holds its marks; `changed` where that was found out when it was to be written. */
export interface OwnPart {
  readonly page: string;
  readonly property: string;
  readonly changed?: true;
}

const reportsLookedAt = 8;
const sectionsLookedAt = 8;

/** The pages of the latest reports and of our own binder: two queries at once. */
export async function ownParts(): Promise<readonly OwnPart[]> {
  const [{ rows }, binders] = await Promise.all([
    reports.page('by-due', { partition: [false], newestFirst: true, limit: reportsLookedAt }),
    bindersOfSheet(-1),
  ]);
  const ofReports = rows.flatMap(({ value: { page } }): readonly OwnPart[] => {
    if (page.state === 'kept' && page.because === 'changedByHand' && page.id !== undefined) {
      return [{ page: page.id, property: 'rounds-report', changed: true }];
    }
    return page.state === 'done' ? [{ page: page.id, property: 'rounds-report' }] : [];
  });
  const sections = binders.flatMap(({ value: { pages } }) =>
    Object.entries(pages).flatMap(([name, page]) => (name === 'cover' || name === 'index' ? [] : [{ page, property: pageProperty }])),
  );
  return [...ofReports, ...sections.slice(0, sectionsLookedAt)];
}

/** Looks at those pages, all at once. A page that is gone or gives no answer counts as not looked at. */
export async function pagesLookedAt(parts: readonly OwnPart[]): Promise<Omit<CheckFacts['pages'], 'round'>> {
  const seen = await Promise.all(
    parts.map(async ({ page, property, changed }) => ({ page, there: changed ? false : await partIsThere(page, property) })),
  );
  const looked = seen.filter(({ there }) => there !== undefined);
  return { looked: looked.length, changed: looked.flatMap(({ page, there }) => (there === false ? [page] : [])) };
}

const partIsThere = (page: string, property: string): Promise<boolean | undefined> => isPartThere(page, property).catch(() => undefined);
