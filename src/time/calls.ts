import { z } from 'zod';
import { call, callReading } from '../platform/call';
import { technicians, viewers } from '../platform/people';
import { keepNote } from './keep-note';
import { openClock } from './open-clock';
import { workKinds } from './rules/timer';
import { readDesk, startTimer } from './start-timer';
import { stopTimer } from './stop-timer';
import { switchTimer } from './switch-timer';

const timer = z.string().min(1).max(64);
const kind = z.enum(workKinds, { error: 'Say whether the work is remote, on site, travel or a break.' });
const note = z.string().max(2_000, { error: 'The note is longer than 2,000 characters. Please shorten it; it was not lost.' });

/** Stopping needs no right to the ticket: a technician's own time is saved even where the ticket was taken from them. */
export const timeCalls = {
  openClock: call(viewers, z.strictObject({}), openClock),
  startTimer: callReading(technicians, z.strictObject({ kind }), readDesk, startTimer),
  switchTimer: callReading(technicians, z.strictObject({ from: timer, kind }), readDesk, switchTimer),
  stopTimer: call(viewers, z.strictObject({ timer, note }), stopTimer),
  keepNote: call(viewers, z.strictObject({ timer, note }), keepNote),
};
