import { z } from 'zod';
import { call, callReading } from '../platform/call';
import { technicians, viewers } from '../platform/people';
import type { Instant } from '../platform/rules/units';
import { deleteEntry, editEntry, moveEntry, readSplitTarget, splitEntry } from './change-entry';
import { correctStart, moveTimer, readTarget } from './change-timer';
import { readDesk } from './desk';
import { goBack, readParked } from './go-back';
import { keepNote } from './keep-note';
import { noteWithoutTime } from './note-without-time';
import { openClock } from './open-clock';
import { workKinds } from './rules/timer';
import { startTimer } from './start-timer';
import { discardTimer, stopTimer } from './stop-timer';
import { interruptTimer, switchTimer } from './switch-timer';
import { undoDelete, undoStop } from './undo';

const id = z.string().min(1).max(64);
const kind = z.enum(workKinds, { error: 'Say whether the work is remote, on site, travel or a break.' });
const text = z.string().max(2_000, { error: 'The note is longer than 2,000 characters. Please shorten it; it was not lost.' });
const instant = z.iso.datetime({ error: 'That is not a time.' }).transform((at) => new Date(at).toISOString() as Instant);
const at = instant.optional();
const ticket = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^([A-Z][A-Z0-9_]+-\d+|\d+)$/, { error: 'Write the ticket’s key, such as HD-12.' });

const start = { id, kind, at };
const notes = { note: text, internalNote: text };
const facts = z.strictObject({ kind, startedAt: instant, stoppedAt: instant, ...notes });

/** What concerns only the technician's own time needs no right to the ticket: it is theirs also where the ticket was taken from them. */
export const timeCalls = {
  openClock: call(viewers, z.strictObject({}), openClock),
  startTimer: callReading(technicians, z.strictObject(start), readDesk, startTimer),
  switchTimer: callReading(technicians, z.strictObject({ ...start, from: id }), readDesk, switchTimer),
  interruptTimer: callReading(technicians, z.strictObject({ ...start, from: id }), readDesk, interruptTimer),
  goBack: callReading(viewers, z.strictObject({ id, at, ticket, from: id.nullable() }), readParked, goBack),
  stopTimer: call(viewers, z.strictObject({ timer: id, at, ...notes }), stopTimer),
  discardTimer: call(viewers, z.strictObject({ timer: id, at, ...notes }), discardTimer),
  undoStop: call(viewers, z.strictObject({ entry: id, id: id.optional() }), undoStop),
  keepNote: call(viewers, z.strictObject({ timer: id, ...notes }), keepNote),
  correctStart: call(viewers, z.strictObject({ timer: id, startedAt: instant }), correctStart),
  moveTimer: callReading(viewers, z.strictObject({ timer: id, ticket }), readTarget, moveTimer),
  noteWithoutTime: callReading(technicians, z.strictObject({ ...start, ...notes }), readDesk, noteWithoutTime),
  editEntry: call(viewers, z.strictObject({ entry: id, facts }), editEntry),
  moveEntry: callReading(viewers, z.strictObject({ entry: id, ticket }), readTarget, moveEntry),
  splitEntry: callReading(viewers, z.strictObject({ entry: id, id, at: instant, ticket: ticket.optional() }), readSplitTarget, splitEntry),
  deleteEntry: call(viewers, z.strictObject({ entry: id }), deleteEntry),
  undoDelete: call(viewers, z.strictObject({ entry: id }), undoDelete),
};
