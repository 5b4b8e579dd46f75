import { cents, minutes } from '../../platform/rules/units';
import type { Policy, WallTime } from './policy';
import { usualAnswers, zonesOf } from './zones';

const quarters = { increment: minutes(15), mode: 'up', grace: minutes(0) } as const;

/** What a site begins with before it has adopted a policy of its own: a proposal, nothing is charged by it. */
export const usualPolicy: Policy = {
  scope: 'visit',
  rounding: { remote: quarters, onSite: quarters, travel: { ...quarters, mode: 'nearest' } },
  minimum: { remote: minutes(0), afterHours: minutes(0) },
  zones: zonesOf(usualAnswers),
  trip: 'minimum',
  onSiteMinimum: minutes(0),
  technicians: 'together',
  hours: { days: [1, 2, 3, 4, 5], from: '08:00' as WallTime, to: '18:00' as WallTime, holidays: [] },
  multipliers: { business: 100, evening: 150, weekend: 200, holiday: 300 },
  rates: [
    { role: 'technician', name: 'Technician', hourly: { remote: cents(10_000), onSite: cents(10_000), travel: cents(0) } },
    { role: 'senior', name: 'Senior engineer', hourly: { remote: cents(15_000), onSite: cents(15_000), travel: cents(0) } },
    { role: 'owner', name: 'Owner', hourly: { remote: cents(15_000), onSite: cents(15_000), travel: cents(0) } },
  ],
  managed: { kinds: ['remote'], classes: ['business'], tripCharge: false },
};
