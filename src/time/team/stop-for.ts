import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import { changeClock, nothingToDo } from '../change-clock';
import { clickInstant } from '../rules/click-instant';
import type { Entry } from '../rules/entry';
import { finishTimer } from '../rules/finish-timer';
import { entries } from '../time-store';

export interface StopFor {
  readonly technician: string;
  readonly timer: string;
  readonly reason: string;
  readonly at?: Instant | undefined;
}

export interface StoppedFor {
  /** `stoppedBefore`: by the technician or another manager, in the meantime. */
  readonly outcome: 'stopped' | 'stoppedBefore';
  readonly entry: Pick<Entry, 'id' | 'startedAt' | 'stoppedAt'>;
}

/**
 * Stops a technician's forgotten clock. The whole interval is saved, with what the technician had noted and with the reason, which they see;
 * cutting it down is left to them.
 */
export function stopFor(asker: Asker, { technician, timer: id, reason, at: clicked }: StopFor): Promise<StoppedFor> {
  return changeClock<StoppedFor>({ accountId: technician, ticket: null }, async ({ value: { timer } }) => {
    if (timer?.id !== id) return nothingToDo({ outcome: 'stoppedBefore', entry: await endedBefore(technician, id) });
    const at = clickInstant(clicked, now(), timer.startedAt);
    const entry: Entry = { ...finishTimer(timer, at, now()), stoppedFor: { by: asker.accountId, reason } };
    return { clock: { timer: null, lastStop: entry.stoppedAt }, add: [entry], answer: { outcome: 'stopped', entry: told(entry) } };
  });
}

async function endedBefore(technician: string, id: string): Promise<StoppedFor['entry']> {
  const entry = await entries.get(id);
  if (entry?.value.technician !== technician) throw new Refusal('notRunning', 'This clock is not running any more.');
  return told(entry.value);
}

const told = ({ id, startedAt, stoppedAt }: Entry): StoppedFor['entry'] => ({ id, startedAt, stoppedAt });
