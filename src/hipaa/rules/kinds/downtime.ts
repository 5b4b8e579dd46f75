import * as z from 'zod';
import type { Cents } from '../../../platform/rules/units';
import { downtimeCost, type DowntimeData } from '../continuity/downtime';
import { kind } from '../kind';

const money = z.number().int().min(0).max(100_000_000_00) as unknown as z.ZodType<Cents>;

const dollars = (amount: number): string => `$${(amount / 100).toLocaleString('en-US', { maximumFractionDigits: 0 })}`;

/** What being down costs, as the practice estimates it. */
export const downtime = kind<DowntimeData>({
  name: 'downtime',
  words: 'cost of being down',
  sections: ['continuity'],
  schema: z.strictObject({ perEvent: money, eventsPerYear: z.number().min(0).max(365), feePerMonth: money.nullable() }),
  headline: ({ data }) => `${dollars(downtimeCost(data).exposure)} a year exposed`,
  needsEvidence: false,
});
