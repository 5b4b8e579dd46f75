import type { Asker } from '../../platform/asker';
import { rowsTogether } from '../../platform/store/rows-together';
import { holidaysIn, holidaysRow } from '../../time/day/holidays';
import type { Holiday } from '../../time/rules/day/holidays';
import { keys, placeOf } from '../billing-store';
import { teamAtFirst, type BillingTeam } from '../rules/billing-team';
import type { Costs } from '../rules/cost';
import type { PolicyVersion } from '../rules/policy';
import { keptVersions } from '../statements/kept-versions';
import { shippedCosts } from './shipped-costs';

export interface Policies {
  /** Oldest first; empty before the first was adopted. */
  readonly versions: readonly PolicyVersion[];
  readonly team: BillingTeam;
  readonly costs: Costs;
  /** The firm’s, kept with the maintenance days; every policy prices by them. */
  readonly holidays: readonly Holiday[];
  /** Row versions, which a save must still find; 0 where nothing was saved yet. */
  readonly saved: { readonly team: number; readonly costs: number };
}

/** The policy in all its versions, who has which role, and what our time costs. One call. */
export async function openPolicies(): Promise<Policies> {
  const rows = await rowsTogether([...[keys.policies, keys.team, keys.costs].map(placeOf), holidaysRow]);
  const [policies, team, costs] = [keys.policies, keys.team, keys.costs].map((key) => rows(placeOf(key)));
  return {
    versions: keptVersions(policies?.value as { readonly packed: string } | undefined),
    team: (team?.value as BillingTeam | undefined) ?? teamAtFirst,
    costs: (costs?.value as Costs | undefined) ?? shippedCosts,
    holidays: holidaysIn(rows(holidaysRow)),
    saved: { team: team?.version ?? 0, costs: costs?.version ?? 0 },
  };
}

export const showPolicies = (_asker: Asker, _input: object, policies: Policies): Policies => policies;
