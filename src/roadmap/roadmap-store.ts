import type { ClientId } from '../clients/rules/client';
import { addMonths, dayOf, lastDayOf, monthOf, monthsBetween } from '../platform/rules/month';
import type { DateOnly, Instant } from '../platform/rules/units';
import type { PartMarks } from '../platform/rules/own-part';
import { everyPage } from '../platform/store/every-page';
import { rowsOf } from '../platform/store/rows';
import type { Answer } from './rules/questionnaire/answer';
import type { Agreed } from './rules/meeting/agreed';
import type { Topic } from './rules/meeting/agenda';
import type { Evidence } from './rules/evidence/evidence';
import type { Glance } from './rules/equipment/glance';
import type { Attendee } from './rules/meeting/meeting';
import type { PlanLine } from './rules/plan/plan-line';
import type { Asked } from './rules/questionnaire/questionnaire';
import type { MeetingListed } from './rules/meeting/roadmap-list';
import type { Checklist } from './rules/plan/scenario';

/** One roadmap review with a client, keyed by the id of its page. */
export interface Meeting {
  readonly page: string;
  readonly space: { readonly id: string; readonly key: string };
  readonly client: ClientId;
  readonly heldOn: DateOnly;
  /** When the client agreed to the interview. */
  readonly consentOn: DateOnly | null;
  readonly attendees: readonly Attendee[];
  /** Version of the questionnaire that it began with; the shipped one where none is named. */
  readonly questionnaire?: number;
  /** As what the client is asked; as what it is now where nothing is named. */
  readonly asked?: Asked;
  /** By question. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** What somebody put on the agenda. */
  readonly topics?: readonly Topic[];
  /** Its time, once that is noted; it may be noted after the end. */
  readonly booked?: Booking;
  /** Marks of what its page said from the beginning; absent where the page kept its own. */
  readonly opening?: PartMarks | undefined;
  /** Once it is finished nothing of it changes any more. */
  readonly finished: MeetingEnd | null;
}

export interface MeetingEnd {
  readonly at: Instant;
  readonly by: string;
  /** What the client was called then. */
  readonly clientName: string;
  /** The plan as it was then. */
  readonly lines: readonly PlanLine[];
  /** What was known of the client's quarter; missing where nobody looked. */
  readonly evidence?: Evidence;
  readonly agreed?: Agreed;
  /** So that the budget reads as it did then. */
  readonly currency?: string;
  readonly firstMonth?: number;
  /** SHA-256 of all that was frozen. */
  readonly hash: string;
}

/** The entry in which the time of a meeting is noted. */
export interface Booking {
  readonly entry: string;
  /** The key of its ticket. */
  readonly ticket: string;
  readonly minutes: number;
  readonly by: string;
  readonly at: Instant;
}

export const meetings = rowsOf<Meeting>('meeting', ({ client, heldOn }) => ({ client, heldOn }));

/** What is planned for a client, over all its meetings. */
export interface Roadmap {
  readonly client: ClientId;
  /** The sheet of its client. */
  readonly sheet: number;
  readonly lines: readonly PlanLine[];
  /** The month in which the client's budget year begins, 1 to 12. */
  readonly firstMonth: number;
  /** Of what is planned for the client as a whole, such as a merger. */
  readonly checklists?: readonly Checklist[];
  /** Of its equipment; absent as long as none was ever listed. */
  readonly glance?: Glance;
}

/** Formerly the month was absent as long as nobody had said it, which meant January. */
export type FormerRoadmap = Omit<Roadmap, 'firstMonth'> & Partial<Pick<Roadmap, 'firstMonth'>>;
const withFirstMonth = (former: FormerRoadmap): Roadmap => ({
  ...former,
  firstMonth: former.firstMonth ?? 1,
});

export const roadmaps = rowsOf<Roadmap>('roadmap', ({ sheet }) => ({ sheet }), [withFirstMonth]);

/** What is planned for the clients of one sheet; one query. */
export async function roadmapsOfSheet(sheet: number): Promise<readonly Roadmap[]> {
  return (await roadmaps.page('by-sheet', { partition: [sheet] })).rows.map(({ value }) => value);
}

/** The meetings of a client, the latest first; at most 10. */
export async function meetingsOf(client: ClientId): Promise<readonly Meeting[]> {
  return (await meetings.page('by-client', { partition: [client], newestFirst: true, limit: 10 })).rows.map(({ value }) => value);
}

/** Every meeting there is, the latest first. */
export async function everyMeeting(): Promise<readonly MeetingListed[]> {
  return (await everyPage((after) => meetings.page('by-day', { newestFirst: true, after }))).map(listed);
}

/** The meetings between two days, both included, the latest first: a query for each month, all at once. */
export async function meetingsBetween(from: DateOnly, to: DateOnly): Promise<readonly MeetingListed[]> {
  const months = Array.from({ length: monthsBetween(monthOf(from), monthOf(to)) + 1 }, (_, count) => addMonths(monthOf(from), count));
  const pages = await Promise.all(
    months.map((month) => everyPage((after) => meetings.page('by-day', { from: dayOf(month, 1), to: lastDayOf(month), after }))),
  );
  const found = pages.flat().filter(({ heldOn }) => heldOn >= from && heldOn <= to);
  return found.sort((one, other) => other.heldOn.localeCompare(one.heldOn)).map(listed);
}

const listed = ({ page, space, client, heldOn, finished }: Meeting): MeetingListed => ({
  page,
  spaceKey: space.key,
  client,
  heldOn,
  isFinished: finished !== null,
  nextOn: finished?.agreed?.nextOn ?? null,
});
