import { counted } from '../../../platform/rules/counted';
import * as z from 'zod';
import type { DateOnly, Instant, Minutes } from '../../../platform/rules/units';
import { compare } from '../continuity/measured';
import { testTypes, usualCalendar, type TestType } from '../continuity/test-calendar';
import { kind } from '../kind';
import { daySchema, documented, type HipaaRecord, type Judgement } from '../record';

/** Something that did not go well in a test, who sees to it, and when that was done. */
export interface TestGap {
  readonly what: string;
  readonly owner: string;
  readonly closedOn: DateOnly | null;
}

/** The ticket of a test: it is being made, or it is there. */
export type TestTicket =
  | { readonly state: 'creating'; readonly attempt: string; readonly since: Instant }
  | { readonly state: 'created'; readonly id: string; readonly key: string };

export interface TestData {
  readonly type: TestType;
  /** What is tested: the name of a system, or of a scenario. */
  readonly subject: string;
  /** As they were when the test was planned. */
  readonly rto: Minutes | null;
  readonly rpo: Minutes | null;
  readonly ticket: TestTicket | null;
  /** When the copy that is restored was made. */
  readonly newestCopyAt: Instant | null;
  /** By the clock on its ticket; null until the test is over. */
  readonly measured: { readonly startedAt: Instant; readonly restoredAt: Instant } | null;
  readonly gaps: readonly TestGap[];
}

const span = z.number().int().min(1).max(525_600).nullable() as unknown as z.ZodType<Minutes | null>;
const at = z.iso.datetime({ error: 'Give a day and time.' }) as unknown as z.ZodType<Instant>;

export const continuityTest = kind<TestData>({
  name: 'continuityTest',
  words: 'test',
  sections: ['continuity'],
  schema: z.strictObject({
    type: z.enum(testTypes),
    subject: z.string().trim().min(1, { error: 'Say what is tested.' }).max(80),
    rto: span,
    rpo: span,
    ticket: z
      .discriminatedUnion('state', [
        z.strictObject({ state: z.literal('creating'), attempt: z.string().max(60), since: at }),
        z.strictObject({ state: z.literal('created'), id: z.string().max(40), key: z.string().max(40) }),
      ])
      .nullable(),
    newestCopyAt: at.nullable(),
    measured: z.strictObject({ startedAt: at, restoredAt: at }).nullable(),
    gaps: z
      .array(
        z.strictObject({
          what: z.string().trim().min(1, { error: 'Say what the gap is.' }).max(300),
          owner: z.string().trim().max(120),
          closedOn: daySchema.nullable(),
        }),
      )
      .max(40, { error: 'At most 40 gaps fit in one test.' })
      .readonly(),
  }),
  headline: ({ data }) => `${usualCalendar[data.type].words}: ${data.subject}`,
  happensOnce: true,
  needsEvidence: true,
  problem: ({ data }) => (data.gaps.some(({ owner }) => owner === '') ? 'Each gap needs somebody who sees to it.' : undefined),
  judge: (record) => judged(record),
});

/** A test that is over counts, whatever it found; what it found stays open until it is closed. */
function judged({ data, evidence }: HipaaRecord<TestData>): Judgement {
  const isOnItsWay = data.measured === null && data.ticket !== null && evidence.length <= 1 && usualCalendar[data.type].restores;
  if (isOnItsWay) return { state: 'due', reason: 'Under way: its clock is on the ticket.' };
  const open = data.gaps.filter(({ closedOn }) => closedOn === null);
  const failed = resultOf(data).filter(({ passed }) => !passed);
  const sentences = [...failed.map(({ sentence }) => `${sentence}.`), ...(open.length === 0 ? [] : [gapsInWords(open)])];
  return sentences.length === 0 ? documented : { state: 'overdue', reason: sentences.join(' ') };
}

export const resultOf = ({ measured, newestCopyAt, rto, rpo }: TestData) =>
  measured === null ? [] : compare({ ...measured, newestCopyAt, rto, rpo });

/** `3 gaps open: Ada, Hugo.` */
function gapsInWords(open: readonly TestGap[]): string {
  const owners = [...new Set(open.map(({ owner }) => owner))].join(', ');
  return `${counted(open.length, 'gap', 'gaps')} open: ${owners}.`;
}
