import type { Operator, Threshold } from '../../../src/maintenance/rules/template';

const words: Readonly<Record<Operator, (limit: string) => string>> = {
  '>': (limit) => `above ${limit}`,
  '>=': (limit) => `${limit} or more`,
  '<': (limit) => `below ${limit}`,
  '<=': (limit) => `${limit} or less`,
};

/** `above 1.25: fails`, with the number as this person writes it. */
export const thresholdWords = ({ operator, value }: Threshold, locale: string): string =>
  `${words[operator](new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value))}: fails`;
