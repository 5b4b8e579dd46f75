import { now } from '../../platform/clock';
import { lastCommentBy } from '../../platform/jira/comments';
import { lastTransitionBy } from '../../platform/jira/transitions';
import { timeZoneOf } from '../../platform/jira/time-zone-of';
import { log } from '../../platform/log';
import type { Stored } from '../../platform/store/rows';
import type { Instant } from '../../platform/rules/units';
import { changeClock, nothingToDo } from '../change-clock';
import { people } from '../day/day-store';
import { holidays } from '../day/holidays';
import type { Holiday } from '../rules/day/holidays';
import { finishTimer } from '../rules/finish-timer';
import { guardedFrom } from '../rules/guard';
import { settingsAtFirst, type PersonSettings } from '../rules/day/person-settings';
import type { Clock, Timer } from '../rules/timer';
import { clocks } from '../time-store';

/** Tells when a technician last gave another sign of working on a ticket; undefined for never. */
export type Sign = (technician: string, ticket: string) => Promise<Instant | undefined>;

/**
 * Ends the clocks that somebody forgot over night: at the last sign of activity, with the time they ran kept beside it, waiting for their
 * technician's word. Nothing of it reaches Jira or a bill before that.
 */
export async function guardClocks(signs: readonly Sign[]): Promise<void> {
  const [{ rows }, free] = await Promise.all([clocks.page('by-running', { partition: ['yes'] }), holidays()]);
  for (const row of rows) {
    await guardClock(row, signs, free).catch((error: unknown) => {
      log('not-guarded', { clock: row.value.timer?.id ?? '', error: error instanceof Error ? error.name : 'unknown' });
    });
  }
}

async function guardClock({ value: clock }: Stored<Clock>, signs: readonly Sign[], free: readonly Holiday[]): Promise<void> {
  const { timer, technician } = clock;
  if (!timer) return;
  const settings = (await people.get(technician))?.value ?? settingsAtFirst(await timeZoneOf(technician));
  if (!isOver(lastClick(clock, timer), settings, free)) return;
  const given = await Promise.all([lastCommentBy, lastTransitionBy, ...signs].map((sign) => sign(technician, timer.ticket.id)));
  const lastSign = [lastClick(clock, timer), ...given].reduce<Instant>(
    (last, sign) => (sign && sign > last ? sign : last),
    timer.startedAt,
  );
  if (isOver(lastSign, settings, free)) await capAt(technician, timer, lastSign);
}

const isOver = (lastSign: Instant, settings: PersonSettings, free: readonly Holiday[]): boolean =>
  guardedFrom(lastSign, settings, free) <= now();

const lastClick = ({ changedAt }: Clock, { startedAt }: Timer): Instant => (changedAt && changedAt > startedAt ? changedAt : startedAt);

/** Only the timer that was looked at; one that was touched meanwhile goes on. */
async function capAt(technician: string, seen: Timer, lastSign: Instant): Promise<void> {
  await changeClock({ accountId: technician, ticket: null }, ({ value: { timer } }) => {
    if (timer?.id !== seen.id || timer.note !== seen.note) return nothingToDo(undefined);
    const entry = finishTimer(timer, lastSign, now());
    const guarded = { ...entry, review: { ranUntil: now() }, worklog: { state: 'none' } as const };
    return { clock: { timer: null, lastStop: entry.stoppedAt }, add: [guarded], answer: undefined };
  });
}
