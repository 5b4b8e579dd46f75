import { Temporal } from 'temporal-polyfill';
import { cents, dateOnly, type Cents, type DateOnly } from '../../../platform/rules/units';

/** Something read from what a person typed or a file holds; or a sentence why it cannot be. */
export type Read<T> = { readonly value: T } | { readonly problem: string };

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?: .*)?$/;

/** A date, `2024-03-31` or `3/31/2024`; empty is null. */
export function readDate(text: string): Read<DateOnly | null> {
  const typed = text.trim();
  if (typed === '') return { value: null };
  const [, year, month, day] = iso.exec(typed) ?? inOrder(american.exec(typed));
  const date = year === undefined ? undefined : dateOf(Number(year), Number(month), Number(day));
  return date ? { value: date } : { problem: `“${typed.slice(0, 40)}” is no date. Write 2024-03-31 or 3/31/2024.` };
}

function inOrder(found: RegExpExecArray | null): readonly (string | undefined)[] {
  const [, month, day, year = ''] = found ?? [];
  return found ? [undefined, year.length === 2 ? `20${year}` : year, month, day] : [];
}

function dateOf(year: number, month: number, day: number): DateOnly | undefined {
  try {
    return dateOnly(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString());
  } catch {
    return undefined;
  }
}

const amount = /^(-?)\$?(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

/** An amount of money, `1,234.50` or `$1234.5`; empty is null. */
export function readMoney(text: string): Read<Cents | null> {
  const typed = text
    .trim()
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/\s/g, '');
  if (typed === '') return { value: null };
  const [found, minus, other, whole = '', parts = ''] = amount.exec(typed) ?? [];
  if (found === undefined) return { problem: `“${text.trim().slice(0, 40)}” is no amount. Write 1,234.50.` };
  if (minus === '-' || other === '-') return { problem: 'An amount may not be negative.' };
  return { value: cents(Number(whole.replaceAll(',', '')) * 100 + Number(parts.padEnd(2, '0'))) };
}

/** A share of 0 to 100, `85` or `85 %`; empty is null. */
export function readPercent(text: string): Read<number | null> {
  const typed = text.trim().replace(/\s*%$/, '');
  if (typed === '') return { value: null };
  const share = Number(typed);
  return share >= 0 && share <= 100
    ? { value: Math.round(share) }
    : { problem: `“${text.trim().slice(0, 40)}” is no share of 0 to 100 percent.` };
}
