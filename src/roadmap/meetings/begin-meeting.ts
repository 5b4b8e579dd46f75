import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { pageOf } from '../../platform/people';
import { dateIn } from '../../platform/rules/month';
import { marksOf, type PartMarks } from '../../platform/rules/own-part';
import { Refusal } from '../../platform/rules/refusal';
import type { TimeZone } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import { meetingBlocks } from '../rules/meeting/meeting-page';
import { openingBlocks } from '../rules/meeting/opening-page';
import type { Review } from '../rules/meeting/review';
import { meetings, type Meeting } from '../roadmap-store';
import { freshMeeting, type InZone } from './fresh-meeting';
import { reviewOf } from './review-of';
import { readByline, saidIn } from './tell-byline';
import { writeOpening } from './write-opening';

/**
 * Makes the page the person stands in a meeting with that client, and writes on it what a meeting begins with; of two who begin at once both
 * get the one that was first. The page comes before the row: what dies in between is begun again, and finds on the page what is there.
 */
export async function beginMeeting(asker: Asker, { client: id }: { readonly client: ClientId }): Promise<Review> {
  const page = pageOf(asker);
  const today = ({ timeZone }: InZone) => dateIn((timeZone ?? 'UTC') as TimeZone, now());
  const [{ meeting: fresh }, there, former] = await Promise.all([
    freshMeeting(page, id, today),
    meetings.get(page.id),
    readByline(page.id),
  ]);
  if (there) return reviewOf(there, true);
  const [review, copied] = await Promise.all([reviewOf({ key: page.id, version: 0, value: fresh }, true), partsOf(saidIn(former)?.page)]);
  const opening = await writeOpening(page.id, openingBlocks(review), copied);
  const { version, value } = await insertMeeting({ ...fresh, opening });
  return value.client === id ? { ...review, version, byline: 'behind' } : reviewOf({ key: page.id, version, value }, true);
}

/** Marks of what the page of another meeting may say, from which this page was copied. */
async function partsOf(page: string | undefined): Promise<readonly PartMarks[]> {
  const source = page === undefined ? undefined : await meetings.get(page);
  if (!source) return [];
  const { opening, finished } = source.value;
  const ended = finished ? [marksOf(meetingBlocks(await reviewOf(source, false)))] : [];
  return [...ended, ...(opening ? [opening] : [])];
}

/** The row of a page's meeting; what somebody else has begun meanwhile stays. */
export async function insertMeeting(meeting: Meeting): Promise<Stored<Meeting>> {
  const { page } = meeting;
  if ((await commit(meetings.insert(page, meeting))) === 'committed') return { key: page, version: 1, value: meeting };
  const there = await meetings.get(page);
  if (!there) throw new Refusal('changedMeanwhile', 'Somebody else is changing this meeting. Please try again.');
  return there;
}
