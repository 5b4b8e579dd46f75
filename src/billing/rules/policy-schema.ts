import * as z from 'zod';
import type { Policy } from './policy';
import { zonesProblem } from './zones';

const minutesUpTo = (most: number) => z.number().int().min(0).max(most);
const money = z
  .number()
  .int()
  .min(0, { error: 'An amount of money cannot be negative.' })
  .max(100_000_000, { error: 'That is too much money.' });
const kind = z.enum(['remote', 'onSite', 'travel']);
const hoursClass = z.enum(['business', 'evening', 'weekend', 'holiday']);
const wallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Write a time like 08:00.' });
const name = z.string().trim().min(1, { error: 'Give it a name.' }).max(60, { error: 'A name has at most 60 characters.' });
const percent = z.number().int().min(0).max(1_000, { error: 'A multiplier is at most 10.' });
const hourly = z.strictObject({ remote: money, onSite: money, travel: money });

export const roundingSchema = z.strictObject({
  increment: z
    .number()
    .int()
    .min(1, { error: 'An increment is at least a minute.' })
    .max(240, { error: 'An increment is at most four hours.' }),
  mode: z.enum(['up', 'nearest', 'eighthMinute', 'grace']),
  grace: minutesUpTo(120),
});

const zones = z
  .array(z.strictObject({ name, upTo: minutesUpTo(1_440).nullable(), minimum: minutesUpTo(1_440), tripCharge: money }))
  .max(12, { error: 'At most twelve zones.' })
  .superRefine((given, context) => {
    const problem = zonesProblem(given as never);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  });

const hours = z
  .strictObject({
    days: z.array(z.number().int().min(1).max(7)).max(7),
    from: wallTime,
    to: wallTime,
    holidays: z.array(z.string().regex(/^(\d{4}-)?\d{2}-\d{2}$/, { error: 'Write a holiday like 12-25 or 2026-11-26.' })).max(100),
  })
  .refine(({ from, to }) => from < to, { error: 'Business hours must end after they begin.' });

const rates = z
  .array(z.strictObject({ role: z.string().regex(/^[a-z0-9-]{1,40}$/), name, hourly }))
  .min(1, { error: 'There must be a role.' })
  .max(20, { error: 'At most twenty roles.' })
  .refine((all) => new Set(all.map(({ role }) => role)).size === all.length, { error: 'Every role may be there once.' });

/** A policy as a screen sends it. */
export const policySchema = z.strictObject({
  scope: z.enum(['entry', 'visit', 'clientDay']),
  rounding: z.strictObject({ remote: roundingSchema, onSite: roundingSchema, travel: roundingSchema }),
  minimum: z.strictObject({ remote: minutesUpTo(1_440), afterHours: minutesUpTo(1_440) }),
  zones,
  trip: z.enum(['minimum', 'charge']),
  onSiteMinimum: minutesUpTo(1_440),
  technicians: z.enum(['together', 'each']),
  hours,
  multipliers: z.strictObject({ business: percent, evening: percent, weekend: percent, holiday: percent }),
  rates,
  managed: z.strictObject({ kinds: z.array(kind).max(3), classes: z.array(hoursClass).max(4), tripCharge: z.boolean() }),
}) as unknown as z.ZodType<Policy>; // minutes, cents and wall times are what these shapes stand for
