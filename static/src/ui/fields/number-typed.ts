import { locale } from '../words/say';
import { readNumber } from './read-number';

/** What the person typed as a number, written as their language does; null if it is none. */
export const numberTyped = (text: string): number | null => readNumber(text, locale());

/** A number as the person would type it. */
export const numberWritten = (number: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 10, useGrouping: false }).format(number);
