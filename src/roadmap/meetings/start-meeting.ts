import type { ClientId } from '../../clients/rules/client';
import { createPage, pageTitled } from '../../platform/confluence/pages';
import { hasMacro } from '../../platform/confluence/macro';
import type { Asker } from '../../platform/asker';
import { holdsPart, marksOf } from '../../platform/rules/own-part';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly } from '../../platform/rules/units';
import { meetingTitle } from '../rules/meeting/meeting-page';
import { openingBlocks } from '../rules/meeting/opening-page';
import { insertMeeting } from './begin-meeting';
import { freshMeeting } from './fresh-meeting';
import { meetingHead } from './meeting-head';
import { reviewOf } from './review-of';

export interface MeetingStarted {
  readonly outcome: 'started';
  readonly page: string;
  readonly spaceKey: string;
}

/**
 * Makes the page of a meeting below the client's home page, with the macro that runs it. The title, which a space has only once, is looked for
 * before, so that doing it again after a death or a lost answer leads to the same page.
 */
export async function startMeeting(
  _: Asker,
  { client: id, heldOn }: { readonly client: ClientId; readonly heldOn: DateOnly },
): Promise<MeetingStarted> {
  const { client, meeting } = await freshMeeting({ id: 'new', space: { id: '', key: '' } }, id, () => heldOn);
  const { space, name } = client;
  if (!space) throw new Refusal('badInput', `Choose a Confluence space for ${name} first, on the page Clients.`);
  const title = meetingTitle({ client: { name }, heldOn });
  const fresh = { ...meeting, space: { id: space.id, key: space.key } };
  const [there, review] = await Promise.all([pageTitled(space.id, title), reviewOf({ key: fresh.page, version: 0, value: fresh }, true)]);
  const opening = openingBlocks(review);
  if (there && !hasMacro(there.blocks, 'review')) {
    throw new Refusal(
      'badInput',
      `A page “${title}” is there already. Open it and insert the macro “Roadmap meeting”, or take another day.`,
    );
  }
  const blocks = [...meetingHead(), ...opening];
  const page = there ?? (await createPage({ space: space.id, parent: space.homePage, title, blocks }));
  const isThere = there === undefined || holdsPart(there.blocks, opening);
  await insertMeeting({ ...fresh, page: page.id, opening: isThere ? marksOf(opening) : undefined });
  return { outcome: 'started', page: page.id, spaceKey: space.key };
}
