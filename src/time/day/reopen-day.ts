import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import type { DateOnly } from '../../platform/rules/units';
import { closeDay } from './close-day';

export interface DayReopened {
  readonly outcome: 'reopened' | 'open';
}

/** Opens a submitted day again; the reason stays with the day. A day that is not submitted stays as it is. */
export async function reopenDay(
  asker: Asker,
  { date, reason }: { readonly date: DateOnly; readonly reason: string },
): Promise<DayReopened> {
  let outcome: DayReopened['outcome'] = 'open';
  await closeDay(asker, date, (read) => {
    if (!read?.value.submitted) return undefined;
    outcome = 'reopened';
    return { ...read.value, submitted: false, steps: [{ at: now(), what: 'reopened', reason } as const, ...read.value.steps] };
  });
  return { outcome };
}
