import type { Operator, Threshold } from '../../../src/maintenance/rules/template';
import { say } from '../ui/words/say';

const words: Readonly<Record<Operator, (limit: string) => string>> = {
  '>': (limit) => say('above {limit}', { limit }),
  '>=': (limit) => say('{limit} or more', { limit }),
  '<': (limit) => say('below {limit}', { limit }),
  '<=': (limit) => say('{limit} or less', { limit }),
};

/** `above 1.25: fails`, with the number as this person writes it. */
export const thresholdWords = ({ operator, value }: Threshold, locale: string): string =>
  say('{limit}: fails', { limit: words[operator](new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value)) });
