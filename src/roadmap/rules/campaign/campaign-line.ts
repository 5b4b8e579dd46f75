import { cents, type Cents, type DateOnly } from '../../../platform/rules/units';
import { budgetQuarterOf } from '../plan/budget-year';
import { releaseTitle, type Release } from './end-of-life';
import type { Device } from '../equipment/equipment';
import type { PlanLine } from '../plan/plan-line';
import type { Norms } from '../equipment/standards';

/** The line of a campaign in a client's plan; it is one however often it is put there. */
export const campaignLineId = (release: string): string => `campaign:${release}`;

export interface LineFacts {
  readonly norms: Norms;
  readonly firstMonth: number;
  readonly today: DateOnly;
}

/** What replacing the devices would cost by the firm's standard models, in the quarter in which support ends, or now where it has ended. */
export function campaignLine(
  release: Release,
  devices: readonly Device[],
  { norms, firstMonth, today }: LineFacts,
): Omit<PlanLine, 'moves'> {
  const bought = devices.map((device) => norms.standards.find((standard) => standard.class === device.class));
  const prices = bought.map((standard) => standard?.price ?? cents(0));
  const isOnePrice = new Set(prices).size === 1;
  const ends = release.supportEnds !== null && release.supportEnds > today ? release.supportEnds : today;
  return {
    id: campaignLineId(`${release.product}/${release.cycle}`),
    title: `Replace ${releaseTitle(release)}`,
    plan: '1y',
    plannedFor: budgetQuarterOf(ends, firstMonth),
    recurring: 'once',
    each: isOnePrice ? (prices[0] ?? cents(0)) : sum(prices),
    count: isOnePrice ? prices.length : 1,
    labour: sum(bought.map((standard) => standard?.labour ?? cents(0))),
  };
}

const sum = (amounts: readonly Cents[]): Cents => cents(amounts.reduce<number>((all, amount) => all + amount, 0));
