import { keys, placeOf } from '../../billing/billing-store';
import { teamAtFirst, type BillingTeam } from '../../billing/rules/billing-team';
import type { ClientId } from '../../clients/rules/client';
import type { StoredClient } from '../../clients/client-rows';
import { Refusal } from '../../platform/rules/refusal';
import type { Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { standingPlace } from '../actions/standing-store';
import { equipmentIn, equipmentPlace } from '../equipment/equipment-store';
import { evidencePlace } from '../evidence/evidence-store';
import { nothingStands, type Standing } from '../rules/meeting/action';
import { setUpOf } from '../rules/meeting/capacity';
import type { Evidence } from '../rules/evidence/evidence';
import { nextMeeting } from '../rules/meeting/next-meeting';
import { askedAs, questionsFor, type Questionnaire } from '../rules/questionnaire/questionnaire';
import type { Review } from '../rules/meeting/review';
import type { Meeting, Roadmap } from '../roadmap-store';
import { bookPlace, newestIn, questionnaireOf, type QuestionnaireBook } from '../questionnaire/questionnaire-store';
import { shippedQuestionnaire } from '../shipped-questionnaire';
import { today } from '../today';

/** Everything that a meeting is shown from. */
export interface ReviewRows {
  readonly meeting: Stored<Meeting>;
  readonly client: StoredClient;
  readonly roadmap: Stored<Roadmap> | undefined;
  readonly evidence: Stored<Evidence> | undefined;
  readonly standing: Stored<Standing> | undefined;
  readonly equipment: Stored<unknown> | undefined;
  readonly book: Stored<QuestionnaireBook> | undefined;
  /** The questions that the meeting began with. */
  readonly questions: Questionnaire;
  readonly currency: string;
}

/** A meeting as it is shown, but for what was said before; one call. Refuses one whose client is gone from the registry. */
export const reviewOf = async (meeting: Stored<Meeting>, mayChange: boolean): Promise<Review> =>
  shownReview(await rowsOfMeeting(meeting), mayChange);

export const rowsOfMeeting = async (meeting: Stored<Meeting>): Promise<ReviewRows> =>
  withQuestions(await reviewRows(meeting.value.page, meeting.value.client), meeting);

/** With the questions that the meeting began with; another call only where there are newer ones of our own. */
export async function withQuestions(rows: Awaited<ReturnType<typeof reviewRows>>, meeting: Stored<Meeting>): Promise<ReviewRows> {
  return { ...rows, meeting, questions: await questionnaireOf(meeting.value.questionnaire ?? shippedQuestionnaire.version, rows.book) };
}

/** What lies beside a page's meeting and under a client, in one call; also the meeting itself, for who knows its client before. */
export async function reviewRows(page: string, id: ClientId) {
  const [ofMeeting, ofClient, ofRoadmap] = [
    { entity: 'meeting', key: page },
    { entity: 'client', key: id },
    { entity: 'roadmap', key: id },
  ];
  const [ofTeam, ofEvidence, ofStanding, ofEquipment] = [placeOf(keys.team), evidencePlace(page), standingPlace(id), equipmentPlace(id)];
  const row = await rowsTogether([ofMeeting, ofClient, ofRoadmap, ofTeam, ofEvidence, ofStanding, ofEquipment, bookPlace]);
  const client = row(ofClient) as StoredClient | undefined;
  if (!client) throw new Refusal('notFound', 'The client of this meeting is not in the registry any more.');
  const team = row(ofTeam) as Stored<BillingTeam> | undefined;
  return {
    client,
    meeting: row(ofMeeting) as Stored<Meeting> | undefined,
    roadmap: row(ofRoadmap) as Stored<Roadmap> | undefined,
    evidence: row(ofEvidence) as Stored<Evidence> | undefined,
    standing: row(ofStanding) as Stored<Standing> | undefined,
    equipment: row(ofEquipment),
    book: row(bookPlace) as Stored<QuestionnaireBook> | undefined,
    currency: (team?.value ?? teamAtFirst).currency,
  };
}

/** What is frozen is shown as it was then. */
export function shownReview(rows: ReviewRows, mayChange: boolean): Review {
  const { version, value: meeting } = rows.meeting;
  const { heldOn, consentOn, attendees, answers, finished, topics = [], booked = null, page } = meeting;
  const { id, name, status, contract, project } = rows.client.value;
  const [begun, newest, asNow] = [rows.questions, newestIn(rows.book), askedAs(status)];
  const whom = meeting.asked ?? asNow;
  const isOlder = finished === null && (newest > begun.version || whom !== asNow);
  const standing = rows.standing?.value ?? nothingStands;
  return {
    outcome: 'meeting',
    ...{ version, planVersion: rows.roadmap?.version ?? 0, standingVersion: rows.standing?.version ?? 0 },
    client: { id, name: finished?.clientName ?? name, status, contract },
    ...{ page, project, heldOn, consentOn, attendees, topics, booked },
    questionnaire: { ...begun, questions: questionsFor(begun, whom) },
    ...(isOlder ? { newerQuestions: { version: newest, asked: asNow } } : {}),
    answers,
    former: null,
    lines: finished?.lines ?? rows.roadmap?.value.lines ?? [],
    firstMonth: finished?.firstMonth ?? rows.roadmap?.value.firstMonth ?? 1,
    evidence: finished ? (finished.evidence ?? null) : (rows.evidence?.value ?? null),
    hash: finished?.hash ?? null,
    // notes about people are for those who hold the meetings
    standing: mayChange ? standing : { ...standing, notes: [] },
    setUp: setUpOf(equipmentIn(rows.equipment).devices),
    agreed: finished?.agreed ?? null,
    scores: [],
    suggestedNext: nextMeeting(heldOn, []),
    today: today(),
    finishedAt: finished?.at ?? null,
    currency: finished?.currency ?? rows.currency,
    mayChange,
  };
}
