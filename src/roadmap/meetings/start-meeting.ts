import { storedClient } from '../../clients/client-store';
import type { ClientId } from '../../clients/rules/client';
import { createPage, pageTitled } from '../../platform/confluence/pages';
import { hasMacro, macro } from '../../platform/confluence/macro';
import type { Asker } from '../../platform/asker';
import { paragraph } from '../../platform/rules/document';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly } from '../../platform/rules/units';
import { meetingTitle } from '../rules/meeting-page';
import { freshMeeting, insertMeeting } from './begin-meeting';

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
  const client = await storedClient(id);
  if (!client) throw new Refusal('notFound', 'This client is not in the registry any more.');
  const { space, name } = client.value;
  if (!space) throw new Refusal('badInput', `Choose a Confluence space for ${name} first, on the page Clients.`);
  const title = meetingTitle({ client: { name }, heldOn });
  const blocks = [
    paragraph('Notes of the meeting go here; what the meeting itself holds is below, and on this page once it is finished.'),
    macro('review', 'Roadmap meeting'),
  ];
  const there = await pageTitled(space.id, title);
  if (there && !hasMacro(there.blocks, 'review')) {
    throw new Refusal(
      'badInput',
      `A page “${title}” is there already. Open it and insert the macro “Roadmap meeting”, or take another day.`,
    );
  }
  const page = there ?? (await createPage({ space: space.id, parent: space.homePage, title, blocks }));
  await insertMeeting(freshMeeting({ id: page.id, space: { id: space.id, key: space.key } }, id, heldOn));
  return { outcome: 'started', page: page.id, spaceKey: space.key };
}
