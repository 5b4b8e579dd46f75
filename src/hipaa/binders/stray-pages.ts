import { movePage } from '../../platform/confluence/move-page';
import { pagesThere } from '../../platform/confluence/pages-there';
import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import { binders } from '../hipaa-store';
import type { Binder, BinderId, StrayPage } from '../rules/binder';
import type { PageName } from '../rules/sections';

/** Which of a binder's pages are not where they belong; one call. */
export async function pagesOfBinder({ pages }: Pick<Binder, 'pages'>): Promise<readonly StrayPage[]> {
  const there = await pagesThere(Object.values(pages));
  return (Object.entries(pages) as [PageName, string][]).flatMap(([page, id]): StrayPage[] => {
    const place = there.get(id);
    if (place === undefined) return [{ page, state: 'gone' }];
    return page !== 'cover' && place.parent !== pages.cover ? [{ page, state: 'moved' }] : [];
  });
}

/** Hangs a page below the cover of its binder again; one that hangs there already stays. */
export async function putPageBack(
  _: Asker,
  { binder: id, page }: { readonly binder: BinderId; readonly page: PageName },
): Promise<{ readonly outcome: 'back' }> {
  const binder = await binders.get(id);
  const [moved, cover] = [binder?.value.pages[page], binder?.value.pages.cover];
  if (!binder || moved === undefined || cover === undefined) throw new Refusal('notFound', 'This page belongs to no binder any more.');
  const strays = await pagesOfBinder(binder.value);
  const isAway = strays.some((stray) => stray.page === page && stray.state === 'moved');
  if (isAway) await movePage(moved, cover);
  await noteStrays(id, isAway ? strays.filter((stray) => stray.page !== page) : strays);
  return { outcome: 'back' };
}

/** What is not noted now the daily look notes. */
async function noteStrays(id: BinderId, strays: readonly StrayPage[]): Promise<void> {
  const binder = await binders.get(id);
  if (binder) await commit(binders.replace(binder, { ...binder.value, strays }));
}
