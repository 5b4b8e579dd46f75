import type { Client } from '../../clients/rules/client';
import type { DateOnly, Instant } from '../../platform/rules/units';
import type { Answer } from './answer';
import type { Evidence } from './evidence';
import type { Attendee } from './meeting';
import type { PlanLine } from './plan-line';
import type { Questionnaire } from './questionnaire';

/** A meeting as its page shows it. */
export interface Review {
  readonly outcome: 'meeting';
  /** Row versions; a save that carries an older one is joined or refused. */
  readonly version: number;
  readonly planVersion: number;
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
  /** SHA-256 of what was frozen, the evidence with it. */
  readonly hash: string | null;
  /** The day on which the meeting is looked at, in UTC. */
  readonly today: DateOnly;
  readonly finishedAt: Instant | null;
  readonly currency: string;
  readonly mayChange: boolean;
}

/** A page on which no meeting has begun yet. */
export interface NoMeeting {
  readonly outcome: 'noMeeting';
  readonly mayBegin: boolean;
  /** The client whose space the page is in, to be proposed. */
  readonly proposed: Pick<Client, 'id' | 'name'> | null;
  readonly clients: readonly Pick<Client, 'id' | 'name'>[];
}
