import { Temporal } from 'temporal-polyfill';
import { dateOnly, type DateOnly, type TimeZone } from './units';

/** The date on the wall of that zone, so many milliseconds after 1970 began in UTC. */
export const dateAt = (zone: TimeZone, at: number): DateOnly =>
  dateOnly(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString());
