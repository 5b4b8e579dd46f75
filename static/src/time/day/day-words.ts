import type { DateOnly } from '../../../../src/platform/rules/units';
import type { Maturity } from '../../../../src/time/rules/day/maturity';
import type { Offer } from '../../../../src/time/rules/day/offers';
import type { Team } from '../../../../src/time/rules/day/person-settings';
import { duration } from '../../ui/duration';

const levelWords: Readonly<Record<Maturity['level'], string>> = {
  5: 'as the last step of the job',
  4: 'after each job',
  3: 'at the end of the day',
  2: 'on a later day',
};

const reasonWords: Readonly<Record<Offer['because'][number], string>> = {
  commented: 'you commented',
  logged: 'you logged time',
  moved: 'you moved it on',
  created: 'you created it',
  viewed: 'you viewed it',
  changed: 'you changed it',
  assigned: 'assigned to you',
};

export const dayWords = {
  level: ({ level, median }: Maturity): string => `real time: level ${String(level)} (median ${duration(median)})`,
  levelMeans: ({ level }: Maturity): string => `Time is entered ${levelWords[level]}.`,
  because: ({ because, logged, likely }: Offer): string => {
    const reasons = because.map((reason) => reasonWords[reason]).join(', ');
    if (logged > 0) return `${reasons} (${duration(logged)} here)`;
    return likely >= 60_000 ? `${reasons} (about ${duration(likely)})` : reasons;
  },
  marks: { field: 'Quarter hours', helpDesk: 'Five minutes' } satisfies Record<Team, string>,
  team: { field: 'Field service (15 min)', helpDesk: 'Help desk (5 min)' } satisfies Record<Team, string>,
} as const;

/** `Fri, Nov 20, 2026`; a date has no zone. */
export function dateInWords(date: DateOnly, locale: string, style: 'long' | 'short' = 'long'): string {
  const parts = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style === 'long' ? { ...parts, year: 'numeric' } : parts).format(Date.parse(`${date}T00:00:00Z`));
}
