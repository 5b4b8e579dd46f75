import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import type { Desk, Start } from './desk';
import { startTimer } from './start-timer';
import { switchTimer, type TimerSwitch } from './switch-timer';

/** Goes back to a parked ticket, from what runs now, or from nothing. */
export type GoBack = Omit<Start, 'kind' | 'ticket'> & { readonly ticket: string; readonly from: string | null };

/** Resumes a parked ticket with the kind of work it had. */
export function goBack(asker: Asker, input: GoBack, desk: Desk): Promise<TimerSwitch> {
  const { timer, parked } = desk.clock.value;
  const waiting = parked.find(({ ticket }) => ticket.id === input.ticket);
  const resumed = timer?.id === input.id ? timer.kind : undefined;
  const kind = waiting?.kind ?? resumed;
  if (kind === undefined) throw new Refusal('notFound', 'That ticket is not parked any more.');
  const start = { id: input.id, kind, at: input.at, reason: waiting?.reason };
  return input.from === null ? startTimer(asker, start, desk) : switchTimer(asker, { ...start, from: input.from }, desk);
}
