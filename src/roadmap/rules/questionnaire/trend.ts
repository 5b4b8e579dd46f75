import { Temporal } from 'temporal-polyfill';
import type { DateOnly } from '../../../platform/rules/units';

/** A number as it was on a date. */
export interface Reading {
  readonly value: number;
  readonly on: DateOnly;
}

export interface Trend {
  /** What was gained or lost, as a share of the former value: 0.167 is 16.7 %. */
  readonly change: number;
  /** The same share for a year, compounded; absent below a month, where it would say nothing. */
  readonly yearly?: number;
}

/** How a number moved between two readings; undefined where the former is no base to compare with. */
export function trendBetween(former: Reading, latter: Reading): Trend | undefined {
  if (former.value <= 0 || latter.value < 0) return undefined;
  const growth = latter.value / former.value;
  const months = monthsBetween(former.on, latter.on);
  return { change: growth - 1, ...(months >= 1 ? { yearly: growth ** (12 / months) - 1 } : {}) };
}

function monthsBetween(from: DateOnly, to: DateOnly): number {
  const start = Temporal.PlainDate.from(from);
  return start.until(Temporal.PlainDate.from(to)).total({ unit: 'months', relativeTo: start });
}
