import { cents, type Cents } from '../../../platform/rules/units';

/** What being down costs, and what is paid so that it does not happen. */
export interface DowntimeData {
  /** Of one disruption. */
  readonly perEvent: Cents;
  readonly eventsPerYear: number;
  /** What we are paid a month; null where it is not compared. */
  readonly feePerMonth: Cents | null;
}

export interface DowntimeCost {
  /** A year. */
  readonly exposure: Cents;
  readonly fee: Cents | null;
  /** What is left of the exposure when the fee is paid; negative where the fee costs more. */
  readonly net: Cents | null;
}

export function downtimeCost({ perEvent, eventsPerYear, feePerMonth }: DowntimeData): DowntimeCost {
  const exposure = cents(Math.round(perEvent * eventsPerYear));
  const fee = feePerMonth === null ? null : cents(feePerMonth * 12);
  return { exposure, fee, net: fee === null ? null : cents(exposure - fee) };
}
