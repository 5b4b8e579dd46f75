import * as z from 'zod';
import { cents } from '../../../platform/rules/units';
import { deviceClasses, licences, usualCycles, type Cycles } from './equipment';
import type { Norms } from './standards';

const years = (what: string) =>
  z
    .number({ error: `${what} is a whole number of years.` })
    .int({ error: `${what} is a whole number of years.` })
    .min(1, { error: `${what} is at least one year.` })
    .max(30, { error: `${what} is at most 30 years.` });
const money = z
  .number()
  .int()
  .min(0, { error: 'A price may not be negative.' })
  .max(1_000_000_000, { error: 'That price is too large.' })
  .transform(cents);

const cycle = z
  .strictObject({ years: years('A cycle'), planFrom: years('The year of planning') })
  .refine(({ years: all, planFrom }) => planFrom <= all, { error: 'A replacement is planned before its cycle is over, not after.' });
const classes = Object.keys(usualCycles) as (keyof Cycles)[];
const cycles = z.strictObject(Object.fromEntries(classes.map((of) => [of, cycle]))) as unknown as z.ZodType<Cycles>;

const standard = z.strictObject({
  class: z.enum(deviceClasses),
  model: z.string().trim().min(1, { error: 'A standard model needs its name.' }).max(120),
  licence: z.enum(licences).nullable(),
  price: money,
  labour: money,
});

/** The firm's standard models and cycles as a screen sends them. */
export const normsSchema: z.ZodType<Norms> = z.strictObject({
  standards: z.array(standard).max(100, { error: 'At most 100 standard models fit here.' }).readonly(),
  cycles,
});
