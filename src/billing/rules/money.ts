import { cents, type Cents, type Milliseconds } from '../../platform/rules/units';

const perHour = 3_600_000;

/** What that time costs at an hourly rate and a multiplier in percent, half a cent going up. */
export const moneyFor = (time: Milliseconds, hourly: Cents, percent = 100): Cents =>
  cents(halfUp((time * hourly * percent) / perHour / 100));

export const sumOf = (amounts: readonly Cents[]): Cents => cents(amounts.reduce<number>((sum, amount) => sum + amount, 0));

/** A product of decimals may lie a hair below the half it stands for. */
export const halfUp = (value: number): number => Math.floor(value + 0.5 + 1e-9);

/** `1,234.50` of a currency, as its people write it: `$1,234.50`. */
export function inCurrency(amount: Cents, currency: string): string {
  const format = formats.get(currency) ?? new Intl.NumberFormat('en-US', { style: 'currency', currency });
  formats.set(currency, format);
  return format.format(amount / 100);
}

const formats = new Map<string, Intl.NumberFormat>();
