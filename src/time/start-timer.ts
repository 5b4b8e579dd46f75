import type { Asker } from '../platform/asker';
import { now } from '../platform/clock';
import { readTicket } from '../platform/jira/ticket';
import { ticketOf } from '../platform/people';
import { commit, type Stored } from '../platform/store/rows';
import type { Ticket, Timer, WorkKind } from './rules/timer';
import { timers } from './time-store';

export type TimerStart =
  { readonly outcome: 'started'; readonly timer: Timer } | { readonly outcome: 'alreadyRunning'; readonly timer: Timer };

/** What a start or a switch must know first: the ticket as the technician sees it, and what runs already. */
export interface Desk {
  readonly ticket: Ticket;
  readonly running: Stored<Timer> | undefined;
}

export async function readDesk(asker: Asker): Promise<Desk> {
  const [ticket, running] = await Promise.all([readTicket('user', ticketOf(asker).id), timers.get(asker.accountId)]);
  return { ticket, running };
}

/** Starts the clock of the acting technician; of two simultaneous starts the store lets one win and tells the other. */
export async function startTimer(asker: Asker, input: { readonly kind: WorkKind }, desk: Desk): Promise<TimerStart> {
  if (desk.running) return { outcome: 'alreadyRunning', timer: desk.running.value };
  const timer = aNewTimer(asker, desk.ticket, input.kind);
  if ((await commit(timers.insert(asker.accountId, timer))) === 'committed') return { outcome: 'started', timer };
  const winner = await timers.get(asker.accountId);
  return winner ? { outcome: 'alreadyRunning', timer: winner.value } : startTimer(asker, input, { ...desk, running: undefined });
}

export function aNewTimer(asker: Asker, ticket: Ticket, kind: WorkKind, startedAt = now()): Timer {
  return { id: crypto.randomUUID(), technician: asker.accountId, ticket, kind, startedAt, note: '' };
}
