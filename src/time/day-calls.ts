import { z } from 'zod';
import { call, callReading } from '../platform/call';
import type { Who } from '../platform/people';
import { dateOnly, instant } from '../platform/rules/units';
import { addEntry, readTicketOfEntry } from './add-entry';
import { clientsOfTickets } from './clients-of-tickets';
import { correctEntry, dropEntry, restoreEntry } from './correct-entry';
import { offerTickets } from './fill-gap';
import { openDay, openWeek } from './open-days';
import { reopenDay } from './reopen-day';
import { settingsSchema, zoneSchema } from './rules/settings-schema';
import { workKinds } from './rules/timer';
import { saveSettings } from './save-settings';
import { submitDay } from './submit-day';

/** Whoever is signed in, about their own time only. */
const themselves: Who = () => Promise.resolve();

const id = z.string().min(1).max(64);
const date = z.iso.date({ error: 'That is not a date.' }).transform(dateOnly);
const at = z.iso.datetime({ error: 'That is not a time.' }).transform((time) => instant(new Date(time).toISOString()));
const text = z.string().max(2_000, { error: 'The note is longer than 2,000 characters. Please shorten it; it was not lost.' });
const kind = z.enum(workKinds, { error: 'Say whether the work is remote, on site, travel or a break.' });
const ticket = z
  .string({ error: 'Say which ticket the work was for.' })
  .trim()
  .toUpperCase()
  .regex(/^([A-Z][A-Z0-9_]+-\d+|\d+)$/, { error: 'Write the ticket’s key, such as HD-12.' });
const reason = z.string().trim().min(1, { error: 'Say why the day is opened again.' }).max(500, { error: 'Please shorten the reason.' });

const days = z.strictObject({ date: date.optional(), zone: zoneSchema.optional() });
const stretch = { startedAt: at, stoppedAt: at };
const facts = { ...stretch, kind, note: text, internalNote: text };

/** What a technician may ask about their own days. */
export const dayCalls = {
  openDay: call(themselves, days, openDay),
  openWeek: call(themselves, days, openWeek),
  submitDay: call(themselves, z.strictObject({ date, zone: zoneSchema }), submitDay),
  reopenDay: call(themselves, z.strictObject({ date, reason }), reopenDay),
  saveSettings: call(themselves, z.strictObject({ version: z.number().int().min(0), settings: settingsSchema }), saveSettings),
  offerTickets: call(themselves, z.strictObject({ ...stretch, zone: zoneSchema }), offerTickets),
  clientsOfTickets: call(themselves, z.strictObject({ tickets: z.array(id).min(1).max(200) }), clientsOfTickets),
  addEntry: callReading(themselves, z.strictObject({ id, ticket, ...facts }), readTicketOfEntry, addEntry),
  correctEntry: call(themselves, z.strictObject({ entry: id, facts: z.strictObject(facts) }), correctEntry),
  dropEntry: call(themselves, z.strictObject({ entry: id }), dropEntry),
  restoreEntry: call(themselves, z.strictObject({ entry: id }), restoreEntry),
};
