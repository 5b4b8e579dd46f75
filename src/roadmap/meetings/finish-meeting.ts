import { readPage, updatePage } from '../../platform/confluence/pages';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { contentHash } from '../../platform/content-hash';
import { pageOf } from '../../platform/people';
import type { DocumentNode } from '../../platform/rules/document';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { meetingBlocks } from '../rules/meeting-page';
import { partOn } from '../rules/page-part';
import type { Review } from '../rules/review';
import { meetings, type Meeting } from '../roadmap-store';
import { reviewOf } from './review-of';

export type MeetingFinished =
  | { readonly outcome: 'finished'; readonly review: Review }
  /** The meeting is finished, but its page is gone, or somebody changed the app's part of it and keeps theirs. */
  | { readonly outcome: 'pageKept'; readonly review: Review; readonly because: 'changedByHand' | 'deleted' };

/**
 * Freezes the meeting of the page the person stands in, then writes its content at the end of the page. What died in between is made good by
 * finishing again, which changes nothing that is frozen and finds on the page what is there.
 */
export async function finishMeeting(asker: Asker): Promise<MeetingFinished> {
  const { id } = pageOf(asker);
  const read = await meetings.get(id);
  if (!read) throw new Refusal('notFound', 'No meeting has begun on this page.');
  const shown = await reviewOf(read, true);
  const { version, value } = read.value.finished ? read : await freeze(asker, read, shown);
  const review: Review = { ...shown, version, finishedAt: value.finished?.at ?? null, hash: value.finished?.hash ?? null };
  const part = await writePart(id, meetingBlocks(review));
  return part === 'there' ? { outcome: 'finished', review } : { outcome: 'pageKept', review, because: part };
}

async function freeze(asker: Asker, read: Stored<Meeting>, { lines, client, evidence }: Review): Promise<Stored<Meeting>> {
  const { answers, attendees, heldOn, consentOn } = read.value;
  const hash = contentHash({ answers, attendees, heldOn, consentOn, lines, evidence });
  const kept = { clientName: client.name, lines, ...(evidence ? { evidence } : {}), hash };
  const value: Meeting = { ...read.value, finished: { at: now(), by: asker.accountId, ...kept } };
  if ((await commit(meetings.replace(read, value))) === 'conflict') {
    throw new Refusal('changedMeanwhile', 'Somebody answered just now. Look at it again, please, and finish then.');
  }
  return { ...read, version: read.version + 1, value };
}

const attempts = 3;

/** Adds the meeting's part where it is not there; whoever edits the page at that moment goes first. */
async function writePart(id: string, part: readonly DocumentNode[]): Promise<'there' | 'changedByHand' | 'deleted'> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const page = await readPage(id);
    if (!page) return 'deleted';
    const found = partOn(page.blocks, part);
    if (found !== 'add') return found;
    if ((await updatePage(page, [...page.blocks, ...part], 'The meeting was finished')) === 'written') return 'there';
  }
  throw new Refusal(
    'changedMeanwhile',
    'Others are editing this page just now. The meeting is finished; write its page again in a moment.',
  );
}
