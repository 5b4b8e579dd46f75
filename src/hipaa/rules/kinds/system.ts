import * as z from 'zod';
import type { Instant, Minutes } from '../../../platform/rules/units';
import { judgeCopies } from '../continuity/copies';
import { wantsReason } from '../continuity/restore-order';
import { assetClasses, classWords, unowned, type SystemData } from '../continuity/system';
import { kind } from '../kind';
import { daysAfter, documented, type HipaaRecord, type Judgement } from '../record';
import type { DateOnly } from '../../../platform/rules/units';

const span = z.number().int().min(1).max(525_600).nullable() as unknown as z.ZodType<Minutes | null>;
const at = z.iso.datetime({ error: 'Give the day and time of the last success.' }).nullable() as unknown as z.ZodType<Instant | null>;
const watched = z.strictObject({ item: z.string().max(200), title: z.string().max(300) });
// what monitoring tells is not kept: it is asked for each time
const copy = z.object({ lastSuccess: at, automated: z.boolean(), watchedBy: watched.nullable().optional() });
const name = z.string().trim().min(1, { error: 'Give the system a name.' }).max(80, { error: 'At most 80 characters fit in a name.' });

export const system = kind<SystemData>({
  name: 'system',
  words: 'system',
  sections: ['continuity'],
  schema: z.strictObject({
    name,
    assetClass: z.enum(assetClasses),
    responsible: z.string().trim().max(120),
    rto: span,
    rpo: span,
    holdsEphi: z.boolean().default(true),
    needs: z.array(name).max(20).readonly(),
    comesFirst: z.boolean(),
    beforeDevices: z.string().trim().max(200),
    copies: z.strictObject({ onSite: copy, offSite: copy }).nullable(),
  }),
  headline: ({ data }) => `${data.name} (${classWords[data.assetClass]})`,
  needsEvidence: false,
  problem: ({ data }, { records }) => {
    if (wantsReason(data, data.comesFirst, data.beforeDevices))
      return 'Say why this comes back before phones, laptops and tablets: people need those to run the plan.';
    const twice = records.some(
      (other) => other.kind === 'system' && (other.data as SystemData).name.toLowerCase() === data.name.toLowerCase(),
    );
    return twice ? `There is already a system called ${data.name}.` : undefined;
  },
  judge: (record, day) => judgedOn(record, day),
  turns: ({ data }) => turnsOf(data),
});

/** On a day as a whole: what is too old at its first moment. The screen of the section judges by the minute. */
function judgedOn({ data }: HipaaRecord<SystemData>, day: DateOnly): Judgement {
  const verdicts = judgeCopies(data, `${day}T00:00:00.000Z` as Instant);
  const red = verdicts.find(({ tone }) => tone === 'red');
  if (red) return { state: 'expired', reason: red.sentence };
  const owner = unowned(data);
  if (owner !== null) return { state: 'overdue', reason: owner };
  const amber = verdicts.find(({ tone }) => tone === 'amber');
  return amber ? { state: 'overdue', reason: amber.sentence } : documented;
}

/** A copy of a day is too old on the third day after it at the latest. */
const turnsOf = ({ copies }: SystemData): readonly DateOnly[] =>
  [copies?.onSite.lastSuccess, copies?.offSite.lastSuccess].flatMap((last) =>
    last === null || last === undefined ? [] : [1, 2, 3].map((days) => daysAfter(last.slice(0, 10) as DateOnly, days)),
  );
