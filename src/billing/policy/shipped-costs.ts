import rates from '../catalog/mileage-rates.json';
import type { Costs } from '../rules/cost';
import type { MileageRate } from '../rules/mileage';
import type { Cents } from '../../platform/rules/units';

/** What a site begins with: mileage rates as published, and nothing known of anybody's wage. */
export const shippedCosts: Costs = {
  wages: {},
  factor: 125,
  parking: 0 as Cents,
  mileage: rates as unknown as readonly MileageRate[],
  milesPerHour: 40,
};
