import { readPage, updatePage, type ReadPage } from '../../platform/confluence/pages';
import type { DocumentNode } from '../../platform/rules/document';
import type { PartMarks } from '../../platform/rules/own-part';
import { Refusal } from '../../platform/rules/refusal';
import { partOn } from '../rules/meeting/page-part';

const attempts = 3;

/** Writes the meeting's part where it is not there, to the page as it was read; whoever edits the page at that moment goes first. */
export async function writePart(
  id: string,
  part: readonly DocumentNode[],
  read: ReadPage | undefined,
  opening: PartMarks | undefined,
): Promise<'there' | 'changedByHand' | 'deleted'> {
  let page = read;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (!page) return 'deleted';
    const found = partOn(page.blocks, part, opening);
    if (found.outcome !== 'put') return found.outcome;
    if ((await updatePage(page, found.blocks, 'The meeting was finished')) === 'written') return 'there';
    page = await readPage(id);
  }
  throw new Refusal(
    'changedMeanwhile',
    'Others are editing this page just now. The meeting is finished; write its page again in a moment.',
  );
}
