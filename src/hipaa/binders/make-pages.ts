import { hasMacro, macro } from '../../platform/confluence/macro';
import { createPage, pageTitled, updatePage, type ReadPage } from '../../platform/confluence/pages';
import { readPageProperty, writePageProperty } from '../../platform/confluence/page-property';
import { RefusedByConfluence } from '../../platform/failures';
import type { DocumentNode } from '../../platform/rules/document';
import { holdsPart, marksOf } from '../../platform/rules/own-part';
import { Refusal } from '../../platform/rules/refusal';
import type { Binder } from '../rules/binder';
import { careBlocks, coverBlocks, indexBlocks, pageTitle, sectionText } from '../rules/binder-pages';
import type { PageName, SectionId } from '../rules/sections';

/** The property of a binder's page: whose page it is, and the marks of the app's part of it. Never what is in the records. */
export const pageProperty = 'rounds-binder';
export const pageIdentity = (binder: string, page: PageName): string => `${binder}:${page}`;

export interface Making {
  readonly binder: Binder;
  readonly client: string;
  readonly pages: Binder['pages'];
}

/**
 * The page of a binder, made below its cover. It is created without looking first, since a title is taken only once in a space: where it is
 * taken, the page of that title is adopted, with everything that people wrote on it, and the records' macro goes to its end.
 */
export async function makePage(making: Making, page: PageName): Promise<string> {
  const { binder, client, pages } = making;
  const title = pageTitle(binder.id, page, client);
  const parent = page === 'cover' ? binder.parent : (pages.cover ?? binder.parent);
  const part = ownPart(making, page);
  const made = await createUnlessTaken({ space: binder.space.id, parent, title, blocks: [...part, ...otherBlocks(making, page)] });
  const id = made ?? (await adopt(binder, page, title, part));
  if (page !== 'cover') await markPage(id, pageIdentity(binder.id, page), part, made !== undefined);
  return id;
}

/** What the app keeps up to date on that page. */
function ownPart({ binder, pages }: Making, page: PageName): readonly DocumentNode[] {
  if (page === 'cover') return [];
  if (page !== 'index') return careBlocks(binder.care[page]);
  const at = (section: SectionId) => {
    const id = pages[section];
    return id === undefined ? undefined : { href: `/wiki/spaces/${binder.space.key}/pages/${id}` };
  };
  return indexBlocks(binder.id, binder.mode, at);
}

function otherBlocks({ binder, client }: Making, page: PageName): readonly DocumentNode[] {
  if (page === 'index') return [];
  if (page === 'cover') return [...coverBlocks(binder.id, client), sectionMacro()];
  return [...sectionText(binder.id, page), sectionMacro()];
}

const sectionMacro = (): DocumentNode => macro('section', 'Binder section');

async function createUnlessTaken(given: Parameters<typeof createPage>[0]): Promise<string | undefined> {
  try {
    return (await createPage(given)).id;
  } catch (error) {
    if (error instanceof RefusedByConfluence && error.status === 400 && /already exists/i.test(error.sentences.join(' '))) return undefined;
    throw error;
  }
}

async function adopt(binder: Binder, page: PageName, title: string, part: readonly DocumentNode[]): Promise<string> {
  const there = await pageTitled(binder.space.id, title);
  if (!there) {
    throw new Refusal(
      'badInput',
      `A page “${title}” is in this space, but Rounds may not see it. Let Rounds see it, or rename it; then go on.`,
    );
  }
  const lacking = [
    ...(part.length === 0 || holdsPart(there.blocks, part) ? [] : part),
    ...(page === 'index' || hasMacro(there.blocks, 'section') ? [] : [sectionMacro()]),
  ];
  return lacking.length === 0 ? there.id : addToEnd(there, lacking);
}

async function addToEnd(page: ReadPage, blocks: readonly DocumentNode[]): Promise<string> {
  const written = await updatePage(page, [...page.blocks, ...blocks], 'This page became part of a HIPAA binder').catch(mayNot(page.title));
  if (written === 'changedMeanwhile') {
    throw new Refusal('changedMeanwhile', `Somebody is editing “${page.title}” just now. Please go on in a moment; nothing is made twice.`);
  }
  return page.id;
}

/** Somebody has restricted who may edit it. */
const mayNot =
  (title: string) =>
  (error: unknown): never => {
    if (!(error instanceof RefusedByConfluence) || error.status !== 403) throw error;
    throw new Refusal(
      'badInput',
      `Rounds may not change “${title}”. Let it edit that page, or rename the page; then go on, nothing is made twice.`,
    );
  };

/** Says on the page whose it is; one that says so already stays as it is. */
async function markPage(id: string, identity: string, part: readonly DocumentNode[], isNew: boolean): Promise<void> {
  const value = { page: identity, marks: [...marksOf(part)] };
  const nothing = { page: id, key: pageProperty, value: undefined, standing: undefined };
  const read = isNew ? nothing : await readPageProperty(id, pageProperty);
  if (read.standing === undefined) await writePageProperty(read, value);
}
