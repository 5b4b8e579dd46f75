import * as z from 'zod';
import type { TimeZone } from '../../../platform/rules/units';
import { wallTime, type PersonSettings } from './person-settings';

/** A time zone that the calendar knows by name; bare offsets have no clock changes and are none. */
export const zoneSchema = z
  .string()
  .max(64)
  .refine(isZone, { error: 'That is not a time zone.' })
  .transform((zone) => zone as TimeZone);

const wall = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Write the time as 08:30.' })
  .transform(wallTime);
const span = z.strictObject({ from: wall, to: wall }).refine(({ from, to }) => from !== to, { error: 'Begin and end are the same.' });

export const settingsSchema: z.ZodType<PersonSettings> = z.strictObject({
  zone: zoneSchema,
  workdays: z
    .array(z.number().int().min(1).max(7))
    .max(7)
    .transform((days) => [...new Set(days)].sort()),
  shift: span,
  lunch: span.refine(({ from, to }) => from < to, { error: 'Lunch cannot go over midnight.' }).nullable(),
  team: z.enum(['field', 'helpDesk']),
});

function isZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
