import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly, Instant, TimeZone } from '../../platform/rules/units';
import { worklogsTouching } from '../worklogs/worklogs-touching';
import { closeDay } from './close-day';
import { entriesTouching } from '../entries/entries-touching';
import { dayProblems, problemInWords } from '../rules/day/day-check';
import { planDay } from '../rules/day/day-plan';
import type { DayRecord } from '../rules/day/day-record';
import { settingsAtFirst } from '../rules/day/person-settings';

export interface SubmitDay {
  readonly date: DateOnly;
  /** The browser's zone, for a person who has saved none. */
  readonly zone: TimeZone;
}

export interface DaySubmitted {
  readonly outcome: 'submitted';
  readonly record: DayRecord | undefined;
}

/** Closes a day that is whole; of a day that is not, the refusal names what is missing. Submitting twice changes nothing. */
export async function submitDay(asker: Asker, { date, zone }: SubmitDay): Promise<DaySubmitted> {
  const record = await closeDay(asker, date, async (read, desktop) => {
    if (read?.value.submitted) return undefined;
    const settings = desktop.settings?.value ?? settingsAtFirst(zone);
    const day = planDay(date, settings, desktop.holidays);
    const { startedAt, stoppedAt } = day;
    const [entries, inJira] = await Promise.all([entriesTouching(asker.accountId, day), worklogsTouching(asker.accountId, day)]);
    const [first] = dayProblems(day, { entries, inJira, timer: desktop.clock.value.timer }, now());
    if (first)
      throw new Refusal('badInput', `${problemInWords(first, wallClock(settings.zone))} The day can be submitted when it is whole.`);
    const step = { at: now(), what: 'submitted' } as const;
    const steps = [step, ...(read?.value.steps ?? [])];
    return { technician: asker.accountId, date, zone: settings.zone, startedAt, stoppedAt, submitted: true, steps };
  });
  return { outcome: 'submitted', record };
}

/** `10:15` */
function wallClock(timeZone: TimeZone): (at: Instant) => string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (at) => format.format(Date.parse(at));
}
