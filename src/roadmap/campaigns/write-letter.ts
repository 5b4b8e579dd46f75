import type { Asker } from '../../platform/asker';
import { writeOwnPage } from '../../platform/confluence/own-page';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import { letterBlocks, letterFor, letterTitle } from '../rules/campaign/letter-page';
import type { CampaignClientRead, OfCampaignClient } from './open-campaign-client';

export type LetterWritten =
  | { readonly outcome: 'written'; readonly page: string; readonly space: string }
  | {
      readonly outcome: 'kept';
      readonly because: 'titleTaken' | 'changedByHand' | 'deleted';
      readonly page: string | null;
      readonly space: string;
    };

/**
 * Puts the letter on a page of the client's space, below its home page. The page is known by its title and property, so that asking twice makes
 * one; what people wrote around the letter stays, and one that somebody changed by a word stays theirs.
 */
export async function writeLetter(_: Asker, { release, client: id }: OfCampaignClient, read: CampaignClientRead): Promise<LetterWritten> {
  const { client, space, devices } = read;
  if (devices.length === 0) throw new Refusal('badInput', 'No device is affected any more, so there is nothing to write about.');
  if (!space) throw new Refusal('badInput', `Choose a Confluence space for ${client.name} first, on the page Clients.`);
  requireNoPatientData(...letterFor(read));
  const title = letterTitle(read);
  const written = await writeOwnPage({
    place: { space: space.id, parent: space.homePage },
    titles: [title, `${title} (Rounds)`],
    property: { key: 'rounds-letter', field: 'letter', value: `${release}:${id}` },
    blocks: letterBlocks(read),
    message: 'The letter was written again',
    inTime: () => undefined, // the person waits for it, and what is written is found again
  });
  if (written.state === 'done') return { outcome: 'written', page: written.id, space: space.key };
  return { outcome: 'kept', because: written.because, page: 'id' in written ? written.id : null, space: space.key };
}
