import { Temporal } from 'temporal-polyfill';
import { inCurrency } from '../../../billing/rules/money';
import type { Cents, DateOnly } from '../../../platform/rules/units';
import type { Answered } from './answer';
import type { Question } from './questionnaire';
import { trendBetween, type Trend } from './trend';

/** An answer as people read it: `$3,500,000.00`, `12 people`, `March 31, 2027`. */
export function answerInWords({ type, unit }: Pick<Question, 'type' | 'unit'>, value: Answered, currency: string): string {
  if (typeof value === 'number') {
    if (type === 'money') return inCurrency(value as Cents, currency);
    if (type === 'scale') return outOf(value, unit?.split('-')[1] ?? '5');
    return unit === undefined ? value.toLocaleString('en-US') : `${value.toLocaleString('en-US')} ${unit}`;
  }
  return type === 'date' ? dayInWords(value as DateOnly) : value;
}

const outOf = (grade: number, best: string): string => `${String(grade)} of ${best}`;

export const dayInWords = (date: DateOnly): string =>
  Temporal.PlainDate.from(date).toLocaleString('en-US', { day: 'numeric', month: 'long', year: 'numeric' });

/** How an answer moved since last time, `+16.7 %, 10.8 % a year`; undefined where it is no number or nothing moved. */
export function trendInWords(
  former: { readonly value: Answered; readonly on: DateOnly },
  latter: { readonly value: Answered; readonly on: DateOnly },
) {
  if (typeof former.value !== 'number' || typeof latter.value !== 'number' || former.value === latter.value) return undefined;
  const trend = trendBetween({ value: former.value, on: former.on }, { value: latter.value, on: latter.on });
  return trend && sentence(trend);
}

function sentence({ change, yearly }: Trend): string {
  const signed = `${change > 0 ? '+' : '−'}${percent(Math.abs(change))}`;
  return yearly === undefined ? signed : `${signed}, ${yearly < 0 ? '−' : ''}${percent(Math.abs(yearly))} a year`;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
