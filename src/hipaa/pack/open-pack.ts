import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { pagesOfSpace } from '../../platform/confluence/pages-of-space';
import { RefusedByConfluence } from '../../platform/failures';
import { assignablePeopleById } from '../../platform/jira/people-directory';
import { Refusal } from '../../platform/rules/refusal';
import type { BinderId } from '../rules/binder';
import type { PackHead, PackSection } from '../rules/pack/pack';
import { packPages } from '../rules/pack/pack-pages';
import { pageTitle } from '../rules/binder-pages';
import { standings, type SectionStanding } from '../rules/section-view';
import { today } from '../today';
import { binderAsked } from './binder-asked';

/** What a pack begins with, for whoever asks: what of the binder they may see in Confluence, and what there is beside it. */
export async function openPack(asker: Asker, { binder: id }: { readonly binder: BinderId }): Promise<PackHead> {
  const { binder, client, name } = await binderAsked(id);
  const hidden = (error: unknown): [] => {
    if (error instanceof RefusedByConfluence) return [];
    throw error;
  };
  const [seen, known, [maker]] = await Promise.all([
    pagesOfSpace('user', binder.space.id).catch(hidden),
    pagesOfSpace('app', binder.space.id).catch(hidden),
    assignablePeopleById([asker.accountId]),
  ]);
  const { pages, missing } = packPages(binder, seen, known);
  if (pages.length === 0) throw new Refusal('notAllowed', 'You may see no page of this binder.');
  const visible = new Set(pages.map((page) => page.id));
  return {
    outcome: 'pack',
    binder: id,
    title: pageTitle(id, 'cover', name),
    madeAt: now(),
    madeBy: maker?.name ?? asker.accountId,
    sections: standings(binder, today(client?.value.timeZone)).map((standing) => packSection(standing, visible)),
    pages,
    missing,
  };
}

/** What is open in a section is told only to who may see it. */
function packSection({ section, page, care, verdict }: SectionStanding, visible: ReadonlySet<string>): PackSection {
  const readable = page !== null && visible.has(page);
  const { owner = null, reviewedOn = null, nextReview = null } = care;
  const gaps = readable ? (verdict?.reasons ?? []).map(({ sentence }) => sentence) : [];
  return { id: section.id, title: section.title, page, tone: verdict?.tone ?? 'red', owner, reviewedOn, nextReview, gaps, readable };
}
