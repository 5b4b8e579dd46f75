import { cents, type Cents } from '../../../platform/rules/units';
import { devicesInWords } from '../equipment/device-words';
import type { Device } from '../equipment/equipment';
import type { ProposedLine } from './made-lines';
import { furthestYear, planOfYear } from './plan-range';
import { refreshPlan, type Refresh, type RefreshFacts } from './refresh';

/** Lines of the refresh plan begin alike. */
export const refreshFamily = 'refresh/';

/** What the refresh plan puts into the plan of the next years: one line for each budget year and class. */
export function refreshLines(devices: readonly Device[], facts: RefreshFacts): readonly ProposedLine[] {
  const groups = new Map<string, Refresh[]>();
  for (const refresh of refreshPlan(devices, facts)) {
    if (refresh.year > facts.thisYear + furthestYear) continue;
    const id = `${refreshFamily}${String(refresh.year)}/${refresh.device.class}`;
    groups.set(id, [...(groups.get(id) ?? []), refresh]);
  }
  return [...groups].map(([id, refreshes]) => lineOf(id, refreshes, facts.thisYear));
}

function lineOf(id: string, refreshes: readonly Refresh[], thisYear: number): ProposedLine {
  const [{ device, year, standard }] = refreshes as [Refresh];
  const count = refreshes.length;
  const model = standard ? ` with ${standard.model}` : '';
  return {
    id,
    title: `Replace ${devicesInWords(count, device.class)}${model}`,
    plan: planOfYear(year, thisYear),
    plannedFor: { year },
    recurring: 'once',
    each: standard?.price ?? usualPrice(refreshes.map((refresh) => refresh.device)),
    count,
    labour: cents(count * (standard?.labour ?? 0)),
  };
}

/** Without a standard model, what such devices cost on average. */
function usualPrice(devices: readonly Device[]): Cents {
  const known = devices.flatMap(({ price }) => (price === null ? [] : [price]));
  return cents(known.length === 0 ? 0 : Math.round(known.reduce<number>((sum, price) => sum + price, 0) / known.length));
}
