import * as z from 'zod';
import { call, callReading } from '../../platform/call';
import { compliance, readers } from '../../platform/people';
import { instant } from '../../platform/rules/units';
import { readRecord } from '../records/change-record';
import { methods, verdicts, ways } from '../rules/assessment/finding';
import { binderIdSchema } from '../rules/binder';
import { daySchema } from '../rules/record';
import { recordAtSchema } from '../rules/record-at';
import { learnQuestion } from './learn-question';
import { openAssessment } from './open-assessment';
import { nameResponsible, saveFinding, saveFindings } from './save-finding';

const words = z.string().max(20_000, { error: 'At most 20,000 characters fit here.' });
const finding = z.strictObject({
  verdict: z.enum(verdicts).nullable(),
  method: z.enum(methods).nullable(),
  basis: words,
  foundOn: daySchema.nullable(),
  note: words,
  way: z.enum(ways).nullable(),
  why: words,
});
const entry = z.string().max(60);
const one = { entry, draft: finding, seen: z.string().max(40).transform(instant).nullable() };

/** What the screens may ask about assessments. */
export const assessmentCalls = {
  openAssessment: callReading(readers, z.strictObject({}), openAssessment, (_asker, _input, opened) => opened),
  saveFinding: callReading(compliance, z.strictObject({ ...recordAtSchema, ...one }), readRecord, saveFinding),
  saveFindings: callReading(
    compliance,
    z.strictObject({ ...recordAtSchema, findings: z.array(z.strictObject(one)).min(1).max(70).readonly() }),
    readRecord,
    saveFindings,
  ),
  nameResponsible: callReading(
    compliance,
    z.strictObject({
      ...recordAtSchema,
      entry,
      name: z.string().trim().max(120, { error: 'At most 120 characters fit in a name.' }),
    }),
    readRecord,
    nameResponsible,
  ),
  learnQuestion: call(
    compliance,
    z.strictObject({
      id: z.uuid(),
      binder: binderIdSchema,
      entry,
      text: z.string().trim().max(500, { error: 'At most 500 characters fit into a question.' }),
    }),
    learnQuestion,
  ),
};
