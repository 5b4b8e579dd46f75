import { cents, type Cents, type Milliseconds } from '../../platform/rules/units';

const perHour = 3_600_000;

/** What that time costs at an hourly rate and a multiplier in percent, half a cent going up. */
export const moneyFor = (time: Milliseconds, hourly: Cents, percent = 100): Cents =>
  cents(halfUp((time * hourly * percent) / perHour / 100));

export const sumOf = (amounts: readonly Cents[]): Cents => cents(amounts.reduce<number>((sum, amount) => sum + amount, 0));

/** A product of decimals may lie a hair below the half it stands for. */
export const halfUp = (value: number): number => Math.floor(value + 0.5 + 1e-9);

/** An amount as it is written where that locale (BCP 47) is spoken: `$1,234.50`, or `1234,50 US$` in Spain. Pages and files are written in American English. */
export function inCurrency(amount: Cents, currency: string, locale = 'en-US'): string {
  const name = `${locale} ${currency}`;
  const format = formats.get(name) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
  formats.set(name, format);
  return format.format(amount / 100);
}

const formats = new Map<string, Intl.NumberFormat>();
