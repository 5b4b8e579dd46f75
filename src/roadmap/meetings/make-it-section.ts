import { storedClient } from '../../clients/client-store';
import { createPage, pageTitled } from '../../platform/confluence/pages';
import type { Asker } from '../../platform/asker';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { itDepartmentBlocks, itDepartmentTitle } from '../rules/meeting/it-department';
import { meetings } from '../roadmap-store';
import { reviewOf } from './review-of';

export interface ItSectionMade {
  readonly outcome: 'made';
  readonly page: string;
  readonly spaceKey: string;
}

/** Makes the page “IT department” of a finished meeting, once: one of its title that is there already is the one. */
export async function makeItSection(asker: Asker): Promise<ItSectionMade> {
  const meeting = await meetings.get(pageOf(asker).id);
  if (!meeting?.value.finished) throw new Refusal('badInput', 'Finish the meeting first; the section says what was agreed there.');
  const [review, client] = await Promise.all([reviewOf(meeting, true), storedClient(meeting.value.client)]);
  const { space } = meeting.value;
  const title = itDepartmentTitle(review);
  const there = await pageTitled(space.id, title);
  const parent = client?.value.space?.id === space.id ? client.value.space.homePage : meeting.value.page;
  const page = there ?? (await createPage({ space: space.id, parent, title, blocks: itDepartmentBlocks(review) }));
  return { outcome: 'made', page: page.id, spaceKey: space.key };
}
