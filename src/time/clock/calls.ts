import * as z from 'zod';
import { call, callReading } from '../../platform/call';
import { onTicket, themselves } from '../../platform/people';
import { at, facts, id, kind, notes, reason, ticket } from '../call-inputs';
import { deleteEntry, editEntry, moveEntry, readSplitTarget, restoreEntry, splitEntry } from '../entries/change-entry';
import { correctStart, moveTimer } from './change-timer';
import type { OnSiteReason } from '../rules/on-site-reason';
import type { WorkKind } from '../rules/timer';
import { readDesk } from './desk';
import { readTarget } from '../gates/target';
import { goBack } from './go-back';
import { keepNote } from './keep-note';
import { noteWithoutTime } from './note-without-time';
import { openClock } from './open-clock';
import { startTimer } from './start-timer';
import { discardTimer, stopTimer } from './stop-timer';
import { interruptTimer, switchTimer } from './switch-timer';
import { undoStop } from './undo';

const clicked = at.optional();
const start = { id, kind, at: clicked, ticket: ticket.optional(), reason: reason.optional() };

const saysWhy = ({ kind: of, reason: why }: { readonly kind: WorkKind; readonly reason?: OnSiteReason | undefined }): boolean =>
  of !== 'onSite' || why !== undefined;
const whyOnSite = { error: 'Say why somebody has to go there: most work is done sooner from the desk.' };
const stop = z.strictObject({ timer: id, at: clicked, ...notes });

/**
 * What concerns only the technician's own time needs no right to the ticket: it is theirs also where the ticket was taken from them. What begins
 * work on a ticket, or brings work to one, checks the right on that ticket as it is read (`otherTicket`), since it need not be the one on screen.
 */
export const clockCalls = {
  openClock: call(onTicket, z.strictObject({}), openClock),
  startTimer: callReading(themselves, z.strictObject(start).refine(saysWhy, whyOnSite), readDesk, startTimer),
  switchTimer: callReading(themselves, z.strictObject({ ...start, from: id }).refine(saysWhy, whyOnSite), readDesk, switchTimer),
  interruptTimer: callReading(themselves, z.strictObject({ ...start, from: id }).refine(saysWhy, whyOnSite), readDesk, interruptTimer),
  goBack: callReading(themselves, z.strictObject({ id, at: clicked, ticket, from: id.nullable() }), readDesk, goBack),
  stopTimer: call(themselves, stop, stopTimer),
  discardTimer: call(themselves, stop, discardTimer),
  undoStop: call(themselves, z.strictObject({ entry: id, id: id.optional() }), undoStop),
  keepNote: call(themselves, z.strictObject({ timer: id, ...notes }), keepNote),
  correctStart: call(themselves, z.strictObject({ timer: id, startedAt: at }), correctStart),
  moveTimer: callReading(themselves, z.strictObject({ timer: id, ticket }), readTarget, moveTimer),
  noteWithoutTime: callReading(themselves, z.strictObject({ ...start, ...notes }), readDesk, noteWithoutTime),
  editEntry: call(themselves, z.strictObject({ entry: id, facts: z.strictObject(facts) }), editEntry),
  moveEntry: callReading(themselves, z.strictObject({ entry: id, ticket }), readTarget, moveEntry),
  splitEntry: callReading(themselves, z.strictObject({ entry: id, id, at, ticket: ticket.optional() }), readSplitTarget, splitEntry),
  deleteEntry: call(themselves, z.strictObject({ entry: id }), deleteEntry),
  restoreEntry: call(themselves, z.strictObject({ entry: id }), restoreEntry),
};
