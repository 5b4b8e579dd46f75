import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly } from '../../platform/rules/units';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import type { Topic } from '../rules/meeting/agenda';
import type { Attendee } from '../rules/meeting/meeting';
import { changeMeeting, type readMeeting } from './change-meeting';

/** What is known of the meeting itself; what is left out stays as it is. */
export interface SaveFacts {
  readonly heldOn?: DateOnly | undefined;
  readonly consentOn?: DateOnly | null | undefined;
  readonly attendees?: readonly Attendee[] | undefined;
  readonly topics?: readonly Topic[] | undefined;
}

export interface FactsSaved {
  readonly outcome: 'saved';
  readonly version: number;
  readonly heldOn: DateOnly;
  readonly consentOn: DateOnly | null;
  readonly attendees: readonly Attendee[];
  readonly topics: readonly Topic[];
}

/** Notes when the meeting is, when the client agreed to the interview, and who attends. */
export async function saveFacts(asker: Asker, given: SaveFacts, read: Awaited<ReturnType<typeof readMeeting>>): Promise<FactsSaved> {
  const tomorrow = dayAfter(now());
  if (given.consentOn && given.consentOn > tomorrow) throw new Refusal('badInput', 'The client cannot have agreed on a day to come.');
  requireNoPatientData(...(given.topics ?? []).map(({ text }) => text));
  const { version, value } = await changeMeeting(
    asker,
    (before) => ({
      ...before,
      heldOn: given.heldOn ?? before.heldOn,
      consentOn: given.consentOn === undefined ? before.consentOn : given.consentOn,
      attendees: given.attendees ?? before.attendees,
      ...(given.topics === undefined ? {} : { topics: given.topics }),
    }),
    read,
  );
  const { heldOn, consentOn, attendees, topics = [] } = value;
  return { outcome: 'saved', version, heldOn, consentOn, attendees, topics };
}

/** Somewhere on earth it is already the day after today in UTC. */
const dayAfter = (at: string): string => new Date(Date.parse(at) + 86_400_000).toISOString().slice(0, 10);
