import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { instant, type DateOnly, type TimeZone } from '../../platform/rules/units';
import { worklogsTouching } from '../worklogs/worklogs-touching';
import { readDesktop } from './day-store';
import { entriesTouching } from '../entries/entries-touching';
import { addDays, dateAt, planDay, weekOf } from '../rules/day/day-plan';
import type { DaysView } from '../rules/day/days-view';
import type { Entry } from '../rules/entry';
import { settingsAtFirst } from '../rules/day/person-settings';
import { within, type Stretch } from '../rules/stretch';

export interface OpenDays {
  /** A day of the person's own zone; today if not given. */
  readonly date?: DateOnly | undefined;
  /** The browser's zone, for a person who has saved none. */
  readonly zone?: TimeZone | undefined;
}

const utc = 'UTC' as TimeZone;

/** A technician's own day, in one round of calls. */
export async function openDay(asker: Asker, input: OpenDays): Promise<DaysView> {
  return openDays(asker, input, (date) => [date], 1);
}

/** The week of a day, Monday to Sunday, in one round of calls. */
export function openWeek(asker: Asker, input: OpenDays): Promise<DaysView> {
  return openDays(asker, input, weekOf, 2);
}

/**
 * The zone, and with it the day, is known only from the settings that are read in the same round; so all is read that could belong to it
 * in any zone, and what does not is left out.
 */
async function openDays(asker: Asker, input: OpenDays, datesOf: (date: DateOnly) => readonly DateOnly[], parts: number): Promise<DaysView> {
  const at = now();
  const about = input.date ?? dateAt(at, utc);
  const candidates = input.date ? datesOf(input.date) : [...new Set([-1, 0, 1].flatMap((days) => datesOf(addDays(about, days))))].sort();
  const [desktop, found, logged] = await Promise.all([
    readDesktop(asker.accountId, candidates),
    entriesIn(asker.accountId, inAnyZone(candidates), parts),
    worklogsTouching(asker.accountId, inAnyZone(candidates)),
  ]);
  const settings = desktop.settings?.value ?? settingsAtFirst(input.zone ?? utc);
  const today = dateAt(at, settings.zone);
  const days = datesOf(input.date ?? today).map((date) => ({
    ...planDay(date, settings, desktop.holidays),
    record: desktop.record(date)?.value ?? null,
  }));
  return {
    me: asker.accountId,
    today,
    settings,
    settingsVersion: desktop.settings?.version ?? 0,
    days,
    entries: found.filter((entry) => days.some((day) => within(entry, day))),
    inJira: logged.filter((worklog) => days.some((day) => within(worklog, day))),
    timer: desktop.clock.value.timer,
  };
}

/** From where the first date begins first to where the last ends last. */
function inAnyZone(dates: readonly DateOnly[]): Stretch {
  const hours = (date: DateOnly | undefined, count: number) =>
    instant(new Date(Date.parse(`${date ?? ''}T00:00:00Z`) + count * 3_600_000).toISOString());
  return { startedAt: hours(dates[0], -14), stoppedAt: hours(dates.at(-1), 24 + 12) };
}

/** A week has more entries than a page of the store holds, so its halves are asked for at once. */
async function entriesIn(technician: string, { startedAt, stoppedAt }: Stretch, parts: number): Promise<readonly Entry[]> {
  const [from, length] = [Date.parse(startedAt), Date.parse(stoppedAt) - Date.parse(startedAt)];
  const bound = (index: number) => instant(new Date(from + Math.round((length * index) / parts)).toISOString());
  const stretches = Array.from({ length: parts }, (_, index) => ({ startedAt: bound(index), stoppedAt: bound(index + 1) }));
  const found = (await Promise.all(stretches.map((stretch) => entriesTouching(technician, stretch)))).flat();
  return [...new Map(found.map((entry) => [entry.id, entry])).values()];
}
