import * as z from 'zod';
import type { BillingTeam } from './billing-team';
import type { ClientTerms } from './client-terms';
import type { Costs } from './cost';
import { roundingSchema } from './policy-schema';

const money = z
  .number()
  .int()
  .min(0, { error: 'An amount of money cannot be negative.' })
  .max(100_000_000, { error: 'That is too much money.' });
const date = z.iso.date({ error: 'Write a date like 2026-11-20.' });
const role = z.string().regex(/^[a-z0-9-]{1,40}$/);

const code = z.string().trim().max(80, { error: 'A code has at most 80 characters.' });
const accounting = z.strictObject({
  ...{ xeroAccount: code, xeroTax: code, xeroItem: code, quickBooksItem: code, quickBooksTax: code },
  dueDays: z.number().int().min(0).max(365, { error: 'An invoice is due within a year.' }),
});

export const teamSchema = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'Write the currency as three letters, such as USD.' }),
  roles: z.record(z.string().max(128), role),
  accounting: accounting.optional(),
}) as unknown as z.ZodType<BillingTeam>;

export const costsSchema = z.strictObject({
  wages: z.record(role, money.nullable()),
  factor: z.number().int().min(100, { error: 'The factor is at least 1.' }).max(500, { error: 'The factor is at most 5.' }),
  parking: money,
  mileage: z
    .array(z.strictObject({ from: date, cents: z.number().min(0).max(10_000), confirmed: z.boolean() }))
    .max(200, { error: 'At most 200 mileage rates.' })
    .refine((rates) => new Set(rates.map(({ from }) => from)).size === rates.length, { error: 'A date may have one mileage rate.' }),
  milesPerHour: z
    .number()
    .int()
    .min(1, { error: 'Speed is at least a mile an hour.' })
    .max(100, { error: 'Speed is at most 100 miles an hour.' }),
}) as unknown as z.ZodType<Costs>;

const block = z
  .strictObject({ id: z.string().min(1).max(64), minutes: z.number().int().min(1).max(6_000_000), from: date, expires: date })
  .refine(({ from, expires }) => from <= expires, { error: 'A block of hours must end after it begins.' });

export const termsSchema = z.strictObject({
  zone: z.string().max(60).nullable(),
  trip: z.enum(['minimum', 'charge']).nullable(),
  scope: z.enum(['entry', 'visit', 'clientDay']).nullable(),
  rounding: roundingSchema.nullable(),
  rates: z.strictObject({ remote: money.optional(), onSite: money.optional(), travel: money.optional() }),
  blocks: z.array(block).max(50, { error: 'At most fifty blocks of hours.' }),
  miles: z.number().min(0).max(1_000, { error: 'At most 1,000 miles.' }).nullable(),
}) as unknown as z.ZodType<ClientTerms>;
