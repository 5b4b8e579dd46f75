import * as z from 'zod';
import { call, callReading } from '../../platform/call';
import { managers, themselves } from '../../platform/people';
import { dateOnly } from '../../platform/rules/units';
import { addEntry } from '../entries/add-entry';
import { readTarget } from '../gates/target';
import { clientsOfTickets } from '../clients-of-tickets';
import { facts, id, stretch, ticket } from '../call-inputs';
import { offerTickets } from './fill-gap';
import { openHolidays, saveHolidays } from './holidays';
import { openDay, openWeek } from './open-days';
import { reopenDay } from './reopen-day';
import { settingsSchema, zoneSchema } from '../rules/day/settings-schema';
import { saveSettings } from './save-settings';
import { submitDay } from './submit-day';

const date = z.iso.date({ error: 'That is not a date.' }).transform(dateOnly);
const reason = z.string().trim().min(1, { error: 'Say why the day is opened again.' }).max(500, { error: 'Please shorten the reason.' });

const holiday = z.strictObject({
  date,
  name: z.string().trim().min(1, { error: 'A holiday needs a name.' }).max(80, { error: 'Please shorten the holiday’s name.' }),
});
const holidayList = z.strictObject({ version: z.number().int().min(0), holidays: z.array(holiday).max(500) });

const days = z.strictObject({ date: date.optional(), zone: zoneSchema.optional() });
/** What a technician may ask about their own days. */
export const dayCalls = {
  openDay: call(themselves, days, openDay),
  openWeek: call(themselves, days, openWeek),
  submitDay: call(themselves, z.strictObject({ date, zone: zoneSchema }), submitDay),
  reopenDay: call(themselves, z.strictObject({ date, reason }), reopenDay),
  saveSettings: call(themselves, z.strictObject({ version: z.number().int().min(0), settings: settingsSchema }), saveSettings),
  offerTickets: call(themselves, z.strictObject({ ...stretch, zone: zoneSchema }), offerTickets),
  clientsOfTickets: call(themselves, z.strictObject({ tickets: z.array(id).min(1).max(200) }), clientsOfTickets),
  openHolidays: call(themselves, z.strictObject({}), openHolidays),
  saveHolidays: call(managers, holidayList, saveHolidays),
  addEntry: callReading(themselves, z.strictObject({ id, ticket, ...facts }), readTarget, addEntry),
};
