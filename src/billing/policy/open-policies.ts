import type { Asker } from '../../platform/asker';
import { rowsTogether } from '../../platform/store/rows-together';
import { keys, placeOf } from '../billing-store';
import { teamAtFirst, type BillingTeam } from '../rules/billing-team';
import type { Costs } from '../rules/cost';
import type { PolicyVersion } from '../rules/policy';
import { versionsIn } from '../statements/read-month';
import { shippedCosts } from './shipped-costs';

export interface Policies {
  /** Oldest first; empty before the first was adopted. */
  readonly versions: readonly PolicyVersion[];
  readonly team: BillingTeam;
  readonly costs: Costs;
  /** Row versions, which a save must still find; 0 where nothing was saved yet. */
  readonly saved: { readonly team: number; readonly costs: number };
}

/** The policy in all its versions, who has which role, and what our time costs. One call. */
export async function openPolicies(): Promise<Policies> {
  const rows = await rowsTogether([keys.policies, keys.team, keys.costs].map(placeOf));
  const [policies, team, costs] = [keys.policies, keys.team, keys.costs].map((key) => rows(placeOf(key)));
  return {
    versions: versionsIn(policies?.value as { readonly packed: string } | undefined),
    team: (team?.value as BillingTeam | undefined) ?? teamAtFirst,
    costs: (costs?.value as Costs | undefined) ?? shippedCosts,
    saved: { team: team?.version ?? 0, costs: costs?.version ?? 0 },
  };
}

export const showPolicies = (_asker: Asker, _input: object, policies: Policies): Policies => policies;
