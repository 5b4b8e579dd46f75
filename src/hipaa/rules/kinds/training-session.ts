import { counted } from '../../../platform/rules/counted';
import * as z from 'zod';
import { kind } from '../kind';
import { daysAfter, yearsAfter } from '../record';
import { trainWithinDays } from './person';

export interface TrainingSessionData {
  readonly topic: string;
  /** What was taught, in a paragraph. */
  readonly about: string;
  /** Ids of the people who were there. */
  readonly attendees: readonly string[];
}

/** A session for several people, with its list of attendees. */
export const trainingSession = kind<TrainingSessionData>({
  name: 'trainingSession',
  words: 'training session',
  sections: ['training'],
  schema: z.strictObject({
    topic: z.string().trim().min(1, { error: 'Say what the session was about.' }).max(200),
    about: z.string().trim().max(4_000, { error: 'At most 4,000 characters fit here.' }),
    attendees: z.array(z.uuid()).max(500).readonly(),
  }),
  headline: ({ data }) => `${data.topic}, ${counted(data.attendees.length, 'attendee', 'attendees')}`,
  happensOnce: true,
  needsEvidence: true,
  problem: ({ effectiveOn, data }, { today }) => {
    if (new Set(data.attendees).size < data.attendees.length) return 'Somebody is on the list of attendees twice.';
    if (effectiveOn === null) return 'Give the day of the session: training without a date proves nothing.';
    return effectiveOn > daysAfter(today, 1) ? 'A session that is yet to come is no proof of training.' : undefined;
  },
  turns: ({ effectiveOn }) =>
    effectiveOn === null ? [] : [daysAfter(yearsAfter(effectiveOn, 1), -trainWithinDays), daysAfter(yearsAfter(effectiveOn, 1), 1)],
});
