import * as z from 'zod';
import { clientIdSchema } from '../../clients/rules/client-draft-schema';
import { call, callReading } from '../../platform/call';
import { managers } from '../../platform/people';
import { dateOnly, instant, minutes } from '../../platform/rules/units';
import { howOften } from '../rules/rounds/how-often';
import { closeRound, reopenRound } from './close-round';
import { makeRoundMeeting } from './make-meeting';
import { bookSlot, cancelBooking, deferInvitation, delayInvitation, inviteAgain, settleAnswer } from './manage-invitation';
import { openRounds } from './open-rounds';
import { removeHost, saveHost, saveHowOften, saveReminders } from './save-settings';
import { previewRound, startRoundAsManager } from './start-round';

const day = z.iso.date({ error: 'Give a date such as 2027-03-31.' }).transform(dateOnly);
const weekday = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]);
const weeklySlot = z.strictObject({
  weekday,
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Give a time such as 14:30.' }),
  minutes: z.number().int().transform(minutes),
});
const account = z.string().min(1).max(128);
const client = z.strictObject({ client: clientIdSchema });
const wish = z.strictObject({
  name: z.string().trim().min(1).max(80, { error: 'At most 80 characters fit here.' }).optional(),
  from: day.optional(),
  to: day.optional(),
});

/** What the page of rounds may ask. */
export const roundCalls = {
  openRounds: callReading(managers, z.strictObject({}), openRounds, (_asker, _input, view) => view),
  previewRound: call(managers, wish, previewRound),
  startRound: call(managers, wish, startRoundAsManager),
  closeRound: call(managers, z.strictObject({}), closeRound),
  reopenRound: call(managers, z.strictObject({}), reopenRound),
  bookSlot: call(managers, client.extend({ host: account, startsAt: z.iso.datetime().transform(instant) }), bookSlot),
  cancelBooking: call(managers, client, cancelBooking),
  delayInvitation: call(managers, client, delayInvitation),
  deferInvitation: call(managers, client.extend({ deferred: z.boolean() }), deferInvitation),
  inviteAgain: call(managers, client, inviteAgain),
  settleAnswer: call(managers, client, settleAnswer),
  makeRoundMeeting: call(managers, client, makeRoundMeeting),
  saveHost: call(
    managers,
    z.strictObject({
      host: account,
      slots: z.array(weeklySlot).max(20, { error: 'At most 20 times of the week fit here.' }).readonly(),
      capPerWeek: z.number(),
      away: z.array(day).max(100, { error: 'At most 100 days fit here.' }).readonly(),
    }),
    saveHost,
  ),
  removeHost: call(managers, z.strictObject({ host: account }), removeHost),
  saveReminders: call(
    managers,
    z.strictObject({ days: z.array(z.number().int().min(1).max(90)).max(6, { error: 'At most six reminders.' }).readonly() }),
    saveReminders,
  ),
  saveHowOften: call(managers, client.extend({ often: z.enum(howOften) }), saveHowOften),
};
