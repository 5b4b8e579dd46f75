import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Change } from '../../platform/store/rows';
import { costRows, keys, teamRows } from '../billing-store';
import type { BillingTeam } from '../rules/billing-team';
import type { Costs } from '../rules/cost';

export interface Saved {
  readonly outcome: 'saved';
  readonly version: number;
}

/** Keeps the currency and who has which role. `version` is the row's as the person saw it. */
export const saveBillingTeam = (
  _asker: Asker,
  { team, version }: { readonly team: BillingTeam; readonly version: number },
): Promise<Saved> =>
  save(version, version === 0 ? teamRows.insert(keys.team, team) : teamRows.replace({ key: keys.team, version, value: team }, team));

/** Keeps what our own time and travel cost. */
export const saveCosts = (_asker: Asker, { costs, version }: { readonly costs: Costs; readonly version: number }): Promise<Saved> =>
  save(version, version === 0 ? costRows.insert(keys.costs, costs) : costRows.replace({ key: keys.costs, version, value: costs }, costs));

async function save(version: number, change: Change): Promise<Saved> {
  if ((await commit(change)) === 'committed') return { outcome: 'saved', version: version + 1 };
  throw new Refusal(
    'changedMeanwhile',
    'Somebody else saved this meanwhile. Open the page again to see it; what you entered is still here.',
  );
}
