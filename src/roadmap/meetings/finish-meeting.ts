import type { ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { readPage } from '../../platform/confluence/pages';
import { contentHash } from '../../platform/content-hash';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly } from '../../platform/rules/units';
import { commit, type Change } from '../../platform/store/rows';
import { standings } from '../actions/standing-store';
import { statesOf } from '../actions/ticket-states';
import { carriedOn, minutedActions, type Action, type TicketState } from '../rules/meeting/action';
import type { Agreed } from '../rules/meeting/agreed';
import { meetingBlocks } from '../rules/meeting/meeting-page';
import { agendaShown, headsUpOf } from '../rules/meeting/review-agenda';
import type { Review } from '../rules/meeting/review';
import { meetings, type Meeting } from '../roadmap-store';
import { reviewRows, rowsOfMeeting, shownReview, withQuestions, type ReviewRows } from './review-of';
import { writePart } from './write-part';

export interface FinishMeeting {
  /** Whom the screen shows, so that all is read at once; the meeting has the last word. */
  readonly client?: ClientId | undefined;
  readonly nextOn?: DateOnly | null | undefined;
}

export type MeetingFinished =
  | { readonly outcome: 'finished'; readonly review: Review }
  /** The meeting is finished, but its page is gone, or somebody changed the app's part of it and keeps theirs. */
  | { readonly outcome: 'pageKept'; readonly review: Review; readonly because: 'changedByHand' | 'deleted' };

/** One call where the screen is right about the client. */
export async function readToFinish(asker: Asker, { client }: FinishMeeting): Promise<ReviewRows> {
  const { id } = pageOf(asker);
  const rows = client === undefined ? undefined : await reviewRows(id, client);
  const meeting = rows?.meeting ?? (await meetings.get(id));
  if (!meeting) throw new Refusal('notFound', 'No meeting has begun on this page.');
  return rows && meeting.value.client === client ? withQuestions(rows, meeting) : rowsOfMeeting(meeting);
}

/**
 * Freezes the meeting of the page the person stands in, then writes its content at the end of the page. What died in between is made good by
 * finishing again, which changes nothing that is frozen and finds on the page what is there.
 */
export async function finishMeeting(asker: Asker, { nextOn = null }: FinishMeeting, rows: ReviewRows): Promise<MeetingFinished> {
  const { id } = pageOf(asker);
  const shown = shownReview(rows, true);
  if (nextOn !== null && nextOn <= shown.heldOn) throw new Refusal('badInput', 'The next meeting must be after this one.');
  const [states, page] = await Promise.all([rows.meeting.value.finished ? [] : statesOf('app', ticketsOf(shown)), readPage(id)]);
  const review = rows.meeting.value.finished ? shown : await freeze(asker, rows, agreedIn(shown, states, nextOn));
  const part = await writePart(id, meetingBlocks(review), page, rows.meeting.value.opening);
  return part === 'there' ? { outcome: 'finished', review } : { outcome: 'pageKept', review, because: part };
}

/** The latest hundred, as many as one call of Jira tells of. */
const ticketsOf = ({ standing }: Review): readonly string[] =>
  minutedActions(standing.actions)
    .flatMap(({ ticket }) => (ticket.state === 'created' ? [ticket.id] : []))
    .slice(-100);

function agreedIn(review: Review, states: readonly TicketState[], nextOn: DateOnly | null): Agreed {
  const { page, standing } = review;
  const actions = minutedActions(standing.actions).filter((action) => action.meeting === page || carriedOn([action], states).length > 0);
  return { agenda: agendaShown(review), actions, states, headsUp: headsUpOf(review), nextOn };
}

/** All that is frozen goes into the hash; what is done or concerned earlier meetings alone is remembered no longer. */
async function freeze(asker: Asker, rows: ReviewRows, agreed: Agreed): Promise<Review> {
  const { meeting: read, standing } = rows;
  const { lines, client, evidence, currency, firstMonth, planVersion: _, ...shown } = shownReview(rows, true);
  const { answers, attendees, heldOn, consentOn } = read.value;
  const hash = contentHash({ answers, attendees, heldOn, consentOn, lines, evidence, agreed });
  const kept = { clientName: client.name, lines, currency, firstMonth, ...(evidence ? { evidence } : {}), agreed, hash };
  const value: Meeting = { ...read.value, finished: { at: now(), by: asker.accountId, ...kept } };
  const remembered = standing?.value.actions.filter((action) => isRemembered(action, shown.page, agreed)) ?? [];
  const forget: readonly Change[] =
    standing && remembered.length < standing.value.actions.length
      ? [standings.replace(standing, { ...standing.value, actions: remembered })]
      : [];
  if ((await commit(meetings.replace(read, value), ...forget)) === 'conflict') {
    throw new Refusal('changedMeanwhile', 'Somebody answered just now. Look at it again, please, and finish then.');
  }
  return shownReview({ ...rows, meeting: { ...read, version: read.version + 1, value } }, true);
}

const isRemembered = (action: Action, page: string, { actions }: Agreed): boolean =>
  action.meeting === page || actions.some(({ id }) => id === action.id);
