import type { DateOnly } from '../../../../src/platform/rules/units';
import type { Maturity } from '../../../../src/time/rules/day/maturity';
import type { Offer } from '../../../../src/time/rules/day/offers';
import type { Team } from '../../../../src/time/rules/day/person-settings';
import { duration } from '../../ui/duration';
import { say } from '../../ui/words/say';

const levelWords: Readonly<Record<Maturity['level'], string>> = {
  5: say('as the last step of the job'),
  4: say('after each job'),
  3: say('at the end of the day'),
  2: say('on a later day'),
};

const reasonWords: Readonly<Record<Offer['because'][number], string>> = {
  commented: say('you commented'),
  logged: say('you logged time'),
  moved: say('you moved it on'),
  created: say('you created it'),
  viewed: say('you viewed it'),
  changed: say('you changed it'),
  assigned: say('assigned to you'),
};

export const dayWords = {
  level: ({ level, median }: Maturity): string =>
    say('real time: level {level} (median {median})', { level: String(level), median: duration(median) }),
  levelMeans: ({ level }: Maturity): string => say('Time is entered {level}.', { level: levelWords[level] }),
  because: ({ because, logged, likely }: Offer): string => {
    const reasons = because.map((reason) => reasonWords[reason]).join(', ');
    if (logged > 0) return say('{reasons} ({logged} here)', { reasons, logged: duration(logged) });
    return likely >= 60_000 ? say('{reasons} (about {likely})', { reasons, likely: duration(likely) }) : reasons;
  },
  marks: { field: say('Quarter hours'), helpDesk: say('Five minutes') } satisfies Record<Team, string>,
  team: { field: say('Field service (15 min)'), helpDesk: say('Help desk (5 min)') } satisfies Record<Team, string>,
} as const;

/** `Fri, Nov 20, 2026`; a date has no zone. */
export function dateInWords(date: DateOnly, locale: string, style: 'long' | 'short' = 'long'): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style === 'long' ? { ...parts, year: 'numeric' } : parts).format(Date.parse(`${date}T00:00:00Z`));
}
