import type { Asker } from '../../platform/asker';
import { today } from '../today';
import { equipmentIn } from '../equipment/equipment-store';
import { normsIn } from '../equipment/norms-store';
import type { Planning } from '../rules/plan/planning';
import { readPlanning, type OfClient, type PlanningRead } from './read-planning';
import { releasesIn } from '../end-of-life/release-store';
import { plain } from '../rules/campaign/release-book';
import { planState } from './change-plan';

/** What a client has and what is planned for it, for a manager. */
export const openPlanning = (_: Asker, __: OfClient, read: PlanningRead): Promise<Planning> => planningOf(read, true);

/** The same for whoever reads the page of a meeting, who may change nothing. */
export const openPlanningHere = async (asker: Asker): Promise<Planning> => planningOf(await readPlanning(asker, {}), false);

async function planningOf({ client, roadmap, equipment, norms, releases, currency }: PlanningRead, mayChange: boolean): Promise<Planning> {
  const { id, name, status } = client.value;
  return {
    outcome: 'planning',
    client: { id, name, status },
    ...equipmentIn(equipment),
    ...planState(roadmap?.value, roadmap?.version ?? 0),
    norms: normsIn(norms),
    normsVersion: norms?.version ?? 0,
    products: (await releasesIn(releases)).map(plain),
    currency,
    today: today(),
    mayChange,
  };
}
