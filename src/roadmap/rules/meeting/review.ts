import type { Client } from '../../../clients/rules/client';
import type { DateOnly, Instant } from '../../../platform/rules/units';
import type { Standing } from './action';
import type { Topic } from './agenda';
import type { Agreed } from './agreed';
import type { Answer } from '../questionnaire/answer';
import type { SetUp } from './capacity';
import type { Evidence } from '../evidence/evidence';
import type { Attendee } from './meeting';
import type { PlanLine } from '../plan/plan-line';
import type { Asked, Questionnaire } from '../questionnaire/questionnaire';

/** A meeting as its page shows it. */
export interface Review {
  readonly outcome: 'meeting';
  /** Row versions; a save that carries an older one is joined or refused. */
  readonly version: number;
  readonly planVersion: number;
  readonly standingVersion: number;
  /** The id of its page. */
  readonly page: string;
  /** Where its tickets are made; null where the client has no project yet. */
  readonly project: Client['project'];
  readonly client: Pick<Client, 'id' | 'name' | 'status' | 'contract'>;
  readonly heldOn: DateOnly;
  readonly consentOn: DateOnly | null;
  readonly attendees: readonly Attendee[];
  readonly questionnaire: Questionnaire;
  readonly answers: Readonly<Record<string, Answer>>;
  /** What was said at the last finished meeting; null at the first. */
  readonly former: { readonly heldOn: DateOnly; readonly answers: Readonly<Record<string, Answer>> } | null;
  readonly lines: readonly PlanLine[];
  /** The month in which the client's budget year begins, 1 to 12. */
  readonly firstMonth: number;
  /** Frozen with the meeting; before that as somebody last looked at it; null where nobody did. */
  readonly evidence: Evidence | null;
  /** What is remembered of the client from one meeting to the next; notes only for who may change the meeting. */
  readonly standing: Standing;
  readonly topics: readonly Topic[];
  readonly setUp: SetUp;
  /** What it came to, once it is finished. */
  readonly agreed: Agreed | null;
  /** How happy they were at earlier meetings, the earliest first. */
  readonly scores: readonly { readonly heldOn: DateOnly; readonly score: number }[];
  /** When to meet next, by how often they were met. */
  readonly suggestedNext: DateOnly;
  /** The entry with the meeting's time. */
  readonly booked: { readonly ticket: string; readonly minutes: number } | null;
  /** SHA-256 of what was frozen, the evidence with it. */
  readonly hash: string | null;
  /** The day on which the meeting is looked at, in UTC. */
  readonly today: DateOnly;
  readonly finishedAt: Instant | null;
  readonly currency: string;
  readonly mayChange: boolean;
  /** The questions are newer by now, or the client has signed and would be asked a client's. */
  readonly newerQuestions?: { readonly version: number; readonly asked: Asked } | undefined;
  /** The item beside the page's author says something else than this. */
  readonly byline?: 'behind' | undefined;
}

/** A page on which no meeting has begun yet. */
export interface NoMeeting {
  readonly outcome: 'noMeeting';
  readonly mayBegin: boolean;
  /** The meeting of the page from which this one was copied. */
  readonly copyOf: { readonly heldOn: DateOnly; readonly client: string } | null;
  /** The client of that meeting, or else whose space the page is in, to be proposed. */
  readonly proposed: Pick<Client, 'id' | 'name'> | null;
  readonly clients: readonly Pick<Client, 'id' | 'name'>[];
}
