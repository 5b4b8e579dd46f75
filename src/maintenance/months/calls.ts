import * as z from 'zod';
import { clientIdSchema } from '../../clients/rules/client-draft-schema';
import { call, callReading } from '../../platform/call';
import { managers, technicians } from '../../platform/people';
import type { Month } from '../../platform/rules/units';
import { createRun, skipRun, undoSkip } from './change-run';
import { createMissing } from './create-missing';
import { dryRun } from './dry-run';
import { makeAgain } from './make-again';
import { readClientMonths } from './open-client-months';
import { openMissing } from './open-missing';
import { openMonths, readMonths } from './open-months';
import { openSingle } from './open-single';
import { readSchedule, saveSchedule } from './save-schedule';

const period = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'That is not a month.' })
  .transform((text) => text as Month);
const sheet = z.number().int().min(0);
const count = z.number().int().min(0);
const year = z.number().int().min(2000).max(2100);
const oneRun = z.strictObject({ client: clientIdSchema, period });
const why = z
  .string()
  .trim()
  .min(1, { error: 'Say why this month is skipped.' })
  .max(300, { error: 'The reason is longer than 300 characters. Please shorten it.' });
const schedule = z.strictObject({
  client: clientIdSchema,
  version: count,
  plan: count,
  planDay: z
    .number({ error: 'The day is a number from 1 to 31.' })
    .int()
    .min(1, { error: 'The first day is 1.' })
    .max(31, { error: 'The last day is 31.' }),
  businessDays: z.enum(['asIs', 'earlier', 'later', 'skip']),
  leadDays: z
    .number({ error: 'Lead days are a number from 0 to 28.' })
    .int({ error: 'Lead days are whole days.' })
    .min(0, { error: 'Lead days cannot be negative.' })
    .max(28, { error: 'A ticket can be created at most 28 days ahead.' }),
});

/** What the page of the months may ask. */
export const monthsCalls = {
  openMonths: callReading(technicians, z.strictObject({ year, from: sheet.optional() }), readMonths, openMonths),
  clientMonths: callReading(
    technicians,
    z.strictObject({ client: clientIdSchema, year }),
    readClientMonths,
    (_asker, _input, view) => view,
  ),
  openSingle: call(technicians, z.strictObject({ period }), openSingle),
  dryRun: call(managers, z.strictObject({ period, from: sheet.optional() }), dryRun),
  createRun: call(managers, oneRun, createRun),
  makeAgain: call(managers, oneRun, makeAgain),
  skipRun: call(managers, oneRun.extend({ why }), skipRun),
  undoSkip: call(managers, oneRun, undoSkip),
  openMissing: call(managers, z.strictObject({ year, from: sheet.optional() }), openMissing),
  createMissing: call(managers, z.strictObject({ sheet, period, ahead: z.boolean() }), createMissing),
  saveSchedule: callReading(managers, schedule, readSchedule, saveSchedule),
};
