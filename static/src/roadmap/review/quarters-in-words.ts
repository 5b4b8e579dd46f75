import type { Evidence, Quarter } from '../../../../src/roadmap/rules/evidence/evidence';
import { locale, say } from '../../ui/words/say';

/** `August to October 2026, against May to July 2026`, as the person says it. */
export const quartersInWords = ({ quarters: { now, before } }: Pick<Evidence, 'quarters'>): string =>
  say('{now}, against {before}', { now: quarterInWords(now), before: quarterInWords(before) });

function quarterInWords({ from, to }: Quarter): string {
  const inOneYear = from.slice(0, 4) === to.slice(0, 4);
  return say('{first} to {last}', { first: monthInWords(from, !inOneYear), last: monthInWords(to, true) });
}

const monthInWords = (month: string, withYear: boolean): string =>
  new Date(`${month}-01T12:00:00Z`).toLocaleDateString(locale(), {
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
