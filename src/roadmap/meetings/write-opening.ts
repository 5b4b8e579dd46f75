import { readPage, updatePage } from '../../platform/confluence/pages';
import type { DocumentNode } from '../../platform/rules/document';
import { marksOf, type PartMarks } from '../../platform/rules/own-part';
import { openingOn } from '../rules/meeting/opening-page';

const attempts = 3;

/** Writes on the page what a meeting begins with; answers its marks, or undefined where the page keeps what it says or is hidden from the app. */
export async function writeOpening(
  id: string,
  opening: readonly DocumentNode[],
  former: readonly PartMarks[],
): Promise<PartMarks | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const page = await readPage(id);
    if (!page) return undefined;
    const found = openingOn(page.blocks, opening, former);
    if (found.outcome !== 'put') return found.outcome === 'there' ? marksOf(opening) : undefined;
    if ((await updatePage(page, found.blocks, 'The meeting begins')) === 'written') return marksOf(opening);
  }
  return undefined;
}
