import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly, type Instant } from '../../../platform/rules/units';

/** The latest day that has begun somewhere on earth; a person may be ahead of UTC. */
export const dayLastBegun = (at: Instant): DateOnly =>
  dateOnly(Temporal.Instant.from(at).toZonedDateTimeISO('+14:00').toPlainDate().toString());
