import * as z from 'zod';
import { kind } from '../kind';
import { daysAfter, yearsAfter } from '../record';
import { trainWithinDays } from './person';

export interface SelfTrainingData {
  /** Id of the person. */
  readonly person: string;
  /** Where it was learned: `hhs.gov`. */
  readonly source: string;
  readonly minutes: number;
}

/** What one person learned alone; source, date and minutes are its documentation. */
export const selfTraining = kind<SelfTrainingData>({
  name: 'selfTraining',
  words: 'self-training',
  sections: ['training'],
  schema: z.strictObject({
    person: z.uuid({ error: 'Choose who learned.' }),
    source: z.string().trim().min(1, { error: 'Name the source, such as hhs.gov.' }).max(300),
    minutes: z.number().int().min(1, { error: 'Give the minutes it took.' }).max(6_000),
  }),
  headline: ({ data }) => `Self, ${data.source}, ${String(data.minutes)} min`,
  happensOnce: true,
  needsEvidence: false,
  problem: ({ effectiveOn, data }, { records, today }) => {
    if (effectiveOn === null) return 'Give the day: training without a date proves nothing.';
    if (effectiveOn > daysAfter(today, 1)) return 'Training that is yet to come is no proof.';
    return records.some(({ id, kind: name }) => id === data.person && name === 'person') ? undefined : 'Choose who learned.';
  },
  turns: ({ effectiveOn }) =>
    effectiveOn === null ? [] : [daysAfter(yearsAfter(effectiveOn, 1), -trainWithinDays), daysAfter(yearsAfter(effectiveOn, 1), 1)],
});
