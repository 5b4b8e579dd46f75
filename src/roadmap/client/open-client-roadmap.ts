import { visibleClient, type OneClient } from '../../clients/visible-client';
import { keys, placeOf } from '../../billing/billing-store';
import { teamAtFirst, type BillingTeam } from '../../billing/rules/billing-team';
import type { Asker } from '../../platform/asker';
import type { Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { meetingsOf, type Roadmap } from '../roadmap-store';
import { meetingsNamed, plannedYears, type ClientRoadmap } from '../rules/client/client-roadmap';
import { budgetQuarterOf } from '../rules/plan/budget-year';
import { today } from '../today';

/** The meetings of a client, and for managers its plan; one round of calls. */
export async function readClientRoadmap(asker: Asker, asked: OneClient): Promise<ClientRoadmap> {
  const [ofRoadmap, ofTeam] = [{ entity: 'roadmap', key: asked.client }, placeOf(keys.team)];
  const [{ mayEdit }, held, rows] = await Promise.all([
    visibleClient(asker, asked),
    meetingsOf(asked.client),
    rowsTogether([ofRoadmap, ofTeam]),
  ]);
  const { scores, ...named } = meetingsNamed(held);
  if (!mayEdit) return { ...named, planned: null };
  const { lines = [], firstMonth = 1 } = (rows(ofRoadmap) as Stored<Roadmap> | undefined)?.value ?? {};
  const { currency } = (rows(ofTeam) as Stored<BillingTeam> | undefined)?.value ?? teamAtFirst;
  const years = plannedYears(lines, budgetQuarterOf(today(), firstMonth).year);
  return { ...named, planned: { scores, lines: lines.length, years, currency } };
}
