import { locale } from '../ui/words/say';

/** Whole dollars, as the person writes them. */
export const dollars = (amount: number): string =>
  (amount / 100).toLocaleString(locale(), { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
