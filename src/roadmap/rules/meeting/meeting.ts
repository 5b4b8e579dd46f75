import { counted } from '../../../platform/rules/counted';
import type { Contract } from '../../../clients/rules/client';
import type { DateOnly } from '../../../platform/rules/units';

export interface Attendee {
  readonly name: string;
  readonly role: string;
  readonly decides: boolean;
}

/** What a meeting is judged by before it is finished. */
export interface MeetingFacts {
  readonly contract: Contract;
  /** When the client agreed to be interviewed; null as long as nobody recorded it. */
  readonly consentOn: DateOnly | null;
  readonly attendees: readonly Attendee[];
  readonly planLines: number;
  /** Action items of this meeting that have no ticket. */
  readonly withoutTicket?: number;
}

export type MayInterview = { readonly outcome: 'may' } | { readonly outcome: 'refused'; readonly sentence: string };

/** Delicate questions are asked only of who agreed to be asked. */
export function mayInterview({ consentOn }: Pick<MeetingFacts, 'consentOn'>): MayInterview {
  return consentOn === null
    ? { outcome: 'refused', sentence: 'Record when the client agreed to the interview; then the questions open.' }
    : { outcome: 'may' };
}

/** What to think of before the meeting is finished, as sentences; none of them stops it. */
export function warningsOf({ contract, consentOn, attendees, planLines, withoutTicket = 0 }: MeetingFacts): readonly string[] {
  return [
    ...(attendees.some(({ decides }) => decides) ? [] : ['Nobody who decides about spending attends.']),
    ...(consentOn === null ? ['No agreement to the interview is recorded.'] : []),
    ...(planLines === 0 ? ['The plan is empty.'] : []),
    ...(withoutTicket > 0 ? [`${counted(withoutTicket, 'action item has', 'action items have')} no ticket yet.`] : []),
    ...(isBillable(contract) ? ['This client has no contract: say before that the meeting is billed.'] : []),
  ];
}

/** Planning is free for who has a contract. */
export const isBillable = (contract: Contract): boolean => contract === 'hourly' || contract === 'none';
