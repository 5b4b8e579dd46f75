import { Temporal } from 'temporal-polyfill';
import type { HoursBlock } from '../../../billing/rules/client-terms';
import type { ClientEvidence } from '../../../maintenance/rules/signals/evidence';
import { elapsed } from '../../../platform/rules/elapsed';
import { dateIn, monthInWords } from '../../../platform/rules/month';
import type { DateOnly, Instant, Month, TimeZone } from '../../../platform/rules/units';
import type { Entry } from '../../../time/rules/entry';
import { dayInWords } from '../questionnaire/answer-in-words';
import { ageOf, isAgeing, type Cycles, type Device } from '../equipment/equipment';
import { daysOf, monthsIn, type Figure, type Quarter, type Quarters } from './evidence';

type Worked = Pick<Entry, 'kind' | 'startedAt' | 'stoppedAt'>;

/** The first instant of a quarter in a zone, and the first that no longer belongs to it. */
export function stretchOf(quarter: Quarter, zone: TimeZone): { readonly startedAt: Instant; readonly stoppedAt: Instant } {
  const at = (day: DateOnly): Instant =>
    Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString({ fractionalSecondDigits: 3 }) as Instant;
  const [from, until] = daysOf(quarter);
  return { startedAt: at(from), stoppedAt: at(until) };
}

const within = (work: readonly Worked[], quarter: Quarter, zone: TimeZone): readonly Worked[] => {
  const { startedAt, stoppedAt } = stretchOf(quarter, zone);
  return work.filter((one) => one.kind !== 'break' && one.startedAt >= startedAt && one.startedAt < stoppedAt);
};

/** Hours by tier: remote work is the remote tier, time on site and the way there the on-site tier. */
export function hoursFigure(work: readonly Worked[], { now, before }: Quarters, zone: TimeZone): Figure {
  const ofNow = within(work, now, zone);
  const remote = hoursOf(ofNow.filter(({ kind }) => kind === 'remote'));
  const onSite = hoursOf(ofNow.filter(({ kind }) => kind !== 'remote'));
  return {
    name: 'hours',
    value: hoursOf(ofNow),
    before: hoursOf(within(work, before, zone)),
    parts: [`${remote.toLocaleString('en-US')} h remote`, `${onSite.toLocaleString('en-US')} h on site`],
  };
}

/** To a tenth of an hour. */
const hoursOf = (work: readonly Worked[]): number =>
  Math.round(work.reduce((sum, { startedAt, stoppedAt }) => sum + elapsed(startedAt, stoppedAt), 0) / 360_000) / 10;

export function visitsFigure(work: readonly Worked[], { now, before }: Quarters, zone: TimeZone): Figure {
  const days = (quarter: Quarter): readonly DateOnly[] => {
    const onSite = within(work, quarter, zone).filter(({ kind }) => kind === 'onSite');
    return [...new Set(onSite.map(({ startedAt }) => dateIn(zone, startedAt)))].sort();
  };
  return { name: 'visits', value: days(now).length, before: days(before).length, parts: days(now).map(dayInWords) };
}

/** What a maintenance ticket's property says of its checklist. */
export interface MaintenanceMonth {
  readonly period: Month;
  readonly open: number;
  readonly failed: number;
  readonly couldNotDo: number;
}

export function missesFigure(months: readonly MaintenanceMonth[], { now, before }: Quarters): Figure {
  const misses = (quarter: Quarter): number =>
    months
      .filter(({ period }) => monthsIn(quarter).includes(period))
      .reduce((sum, { open, failed, couldNotDo }) => sum + open + failed + couldNotDo, 0);
  const known = (quarter: Quarter): boolean => months.some(({ period }) => monthsIn(quarter).includes(period));
  if (!known(now)) return { name: 'misses', value: null, why: 'no maintenance in these months' };
  return { name: 'misses', value: misses(now), ...(known(before) ? { before: misses(before) } : {}) };
}

export function missingMonthsFigure(months: readonly MaintenanceMonth[], { now }: Quarters): Figure {
  const there = new Set(months.map(({ period }) => period));
  const missing = monthsIn(now).filter((month) => !there.has(month));
  return { name: 'months', value: missing.length, parts: missing.map(monthInWords) };
}

/** Duties that the client missed; one left open counts, as the quarter's months are over. */
export function dutiesFigure(known: Pick<ClientEvidence, 'duties'> | undefined, { now, before }: Quarters): Figure {
  const missed = (quarter: Quarter): readonly Month[] =>
    monthsIn(quarter).flatMap((month) =>
      Object.values(known?.duties[month] ?? {}).flatMap((state) => (state === 'missed' || state === 'open' ? [month] : [])),
    );
  if (!known) return { name: 'duties', value: null, why: 'no maintenance is known yet' };
  return { name: 'duties', value: missed(now).length, before: missed(before).length, parts: [...new Set(missed(now))].map(monthInWords) };
}

const daysAhead = 120;

/** Blocks of hours that expire soon after the meeting. */
export function agreementsFigure(blocks: readonly HoursBlock[], heldOn: DateOnly): Figure {
  const until = Temporal.PlainDate.from(heldOn).add({ days: daysAhead }).toString();
  const expiring = blocks.filter(({ expires }) => expires >= heldOn && expires <= until);
  const parts = expiring.map(({ minutes, expires }) => `${String(minutes / 60)} hours until ${dayInWords(expires)}`);
  return { name: 'agreements', value: expiring.length, parts };
}

/** Devices whose replacement belongs into the plan by the day of the meeting, the oldest first. */
export function ageingFigure(devices: readonly Device[], heldOn: DateOnly, cycles: Cycles): Figure {
  if (devices.length === 0) return { name: 'ageing', value: null, why: 'no equipment is listed' };
  const ageing = devices.filter((device) => isAgeing(device, heldOn, cycles));
  const byAge = ageing.toSorted((one, other) => (one.bought ?? '').localeCompare(other.bought ?? ''));
  const parts = byAge.slice(0, mostNamed).map((device) => `${device.name}, ${String(ageOf(device, heldOn))} years`);
  const more = ageing.length > mostNamed ? [`and ${String(ageing.length - mostNamed)} more of them`] : [];
  return { name: 'ageing', value: ageing.length, parts: [...parts, ...more] };
}

const mostNamed = 12;
