import { storedClient } from '../../clients/client-store';
import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { pageOf } from '../../platform/people';
import { dateIn } from '../../platform/rules/month';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly, TimeZone } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import type { Review } from '../rules/review';
import { meetings, type Meeting } from '../roadmap-store';
import { reviewOf } from './review-of';

/** Makes the page the person stands in a meeting with that client; of two who begin at once both get the one that was first. */
export async function beginMeeting(asker: Asker, { client: id }: { readonly client: ClientId }): Promise<Review> {
  const page = pageOf(asker);
  const [client, there] = await Promise.all([storedClient(id), meetings.get(page.id)]);
  if (there) return reviewOf(there, true);
  if (!client) throw new Refusal('notFound', 'This client is not in the registry any more.');
  const heldOn = dateIn(client.value.timeZone ?? ('UTC' as TimeZone), now());
  return reviewOf(await insertMeeting(freshMeeting(page, id, heldOn)), true);
}

/** The row of a page's meeting; what somebody else has begun meanwhile stays. */
export async function insertMeeting(meeting: Meeting): Promise<Stored<Meeting>> {
  const { page } = meeting;
  if ((await commit(meetings.insert(page, meeting))) === 'committed') return { key: page, version: 1, value: meeting };
  const there = await meetings.get(page);
  if (!there) throw new Refusal('changedMeanwhile', 'Somebody else is changing this meeting. Please try again.');
  return there;
}

export const freshMeeting = (page: NonNullable<Asker['page']>, client: ClientId, heldOn: DateOnly): Meeting => ({
  page: page.id,
  space: page.space,
  client,
  heldOn,
  consentOn: null,
  attendees: [],
  answers: {},
  finished: null,
});
