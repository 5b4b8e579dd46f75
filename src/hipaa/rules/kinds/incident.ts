import { uncapitalized } from '../../../platform/rules/capital';
import * as z from 'zod';
import { openDuties, incidentProblem, keepsIncidentOpen } from '../incident/incident-state';
import { contents, exceptions, protections, type Factor, type Incident } from '../incident/incident';
import { kind } from '../kind';
import { daySchema, daysAfter, documented, lackOf } from '../record';

const words = z.string().trim().max(8_000, { error: 'At most 8,000 characters fit here.' });
const count = z.number().int().min(0, { error: 'Give a number of zero or more.' }).max(100_000_000);
const days = z
  .number()
  .int()
  .min(1, { error: 'Give a number of days.' })
  .max(60, { error: 'More than 60 days are never allowed.' })
  .nullable();
const weighed = z.strictObject({ low: z.boolean().nullable(), why: words });
const told = ['coveredEntity', 'individuals', 'hhs', 'media'] as const;

/** A security incident, without any patient's name or data. */
export const incident = kind<Incident>({
  name: 'incident',
  words: 'incident',
  sections: ['incidents'],
  schema: z.strictObject({
    what: words,
    discoveredOn: daySchema,
    discoveredBy: z.enum(['us', 'client']),
    clientToldOn: daySchema.nullable(),
    protection: z.enum(protections),
    exception: z.enum(exceptions).nullable(),
    factors: z.strictObject({ extent: weighed, recipient: weighed, acquired: weighed, mitigated: weighed }) satisfies z.ZodType<
      Record<Factor, unknown>
    >,
    reasons: words,
    people: count.nullable(),
    peopleInOneState: count.nullable(),
    stateDays: days,
    agreementDays: days,
    delay: z
      .union([
        z.strictObject({ kind: z.literal('written'), until: daySchema }),
        z.strictObject({ kind: z.literal('oral'), askedOn: daySchema }),
      ])
      .nullable(),
    unreachable: count,
    notice: z.partialRecord(z.enum(contents), z.boolean()),
    toldOn: z.partialRecord(z.enum(told), daySchema),
  }),
  headline: ({ data }) => data.what,
  needsEvidence: false,
  problem: ({ data }) => incidentProblem(data),
  judge: (record, day) => {
    const waiting = keepsIncidentOpen(record.data, day);
    const isLate = openDuties(record.data).some(({ by }) => by < day);
    if (waiting.length > 0) return { state: isLate ? 'expired' : 'due', reason: waiting.slice(0, 2).join(' ') };
    const lack = lackOf(record);
    return lack === null ? documented : { state: 'notDocumented', reason: `Decided, but ${uncapitalized(lack)}` };
  },
  due: ({ data }) => openDuties(data)[0]?.by,
  turns: ({ data }) => openDuties(data).map(({ by }) => daysAfter(by, 1)),
});
