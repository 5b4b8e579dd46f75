import type { DateOnly } from '../../platform/rules/units';
import dates from './catalog/regulation-dates.json';

/** Days of the regulation, as data: 78 FR 5566 took effect on the first, and agreements older than that held until the last. */
export const regulationDates = dates as unknown as Readonly<
  Record<'omnibusEffective' | 'omnibusCompliance' | 'olderAgreementsUntil', DateOnly>
>;
