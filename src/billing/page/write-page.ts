import type { Asker } from '../../platform/asker';
import { writeOwnPage } from '../../platform/confluence/own-page';
import { Refusal } from '../../platform/rules/refusal';
import { statementBlocks, statementTitle } from '../rules/statement-page';
import { readMonth, type AskMonth, type ReadMonth } from '../statements/read-month';

export type PageWritten =
  | { readonly outcome: 'written'; readonly page: string; readonly space: string }
  | {
      readonly outcome: 'kept';
      readonly because: 'titleTaken' | 'changedByHand' | 'deleted';
      readonly page: string | null;
      readonly space: string;
    };

export const readForPage = (_asker: Asker, input: AskMonth): Promise<ReadMonth> => readMonth(input);

/**
 * Puts a closed month's statement on a page of the client's space, below its home page. The page is known by its title and property, so that
 * asking twice makes one; what people wrote around the statement stays, and one that somebody changed by a word stays theirs.
 */
export async function writeStatementPage(_asker: Asker, { month }: AskMonth, { client, closed }: ReadMonth): Promise<PageWritten> {
  if (!closed) throw new Refusal('badInput', 'Close the month first: the page shows what was closed.');
  if (!client.space) throw new Refusal('badInput', 'Choose a Confluence space for this client on the Clients page first.');
  const title = statementTitle(month);
  const written = await writeOwnPage({
    place: { space: client.space.id, parent: client.space.homePage },
    titles: [title, `${title} (Rounds)`],
    property: { key: 'rounds-statement', field: 'statement', value: `${month}:${client.id}` },
    blocks: statementBlocks(closed),
    message: 'The statement was written again',
    inTime: () => undefined, // the person waits for it, and what is written is found again
  });
  const space = client.space.key;
  if (written.state === 'done') return { outcome: 'written', page: written.id, space };
  return { outcome: 'kept', because: written.because, page: 'id' in written ? written.id : null, space };
}
