import { cents, type Cents, type DateOnly } from '../../platform/rules/units';
import { halfUp } from './money';

/** What a mile costs from a day of travel on, in cents; rows by date, since a rate may change within a year. */
export interface MileageRate {
  readonly from: DateOnly;
  readonly cents: number;
  readonly confirmed: boolean;
}

/** The rate in force on a day of travel; undefined before the first. */
export function mileageRateOn(rates: readonly MileageRate[], date: DateOnly): MileageRate | undefined {
  return rates.reduce<MileageRate | undefined>(
    (inForce, rate) => (rate.from <= date && (!inForce || rate.from >= inForce.from) ? rate : inForce),
    undefined,
  );
}

/** What so many miles cost on that day, half a cent going up. */
export const mileage = (rates: readonly MileageRate[], miles: number, date: DateOnly): Cents =>
  cents(halfUp(miles * (mileageRateOn(rates, date)?.cents ?? 0)));
