import type { ClientId } from '../../clients/rules/client';
import { rowsOf, type Stored } from '../../platform/store/rows';
import type { Campaign } from '../rules/campaign/campaign';
import type { Step } from '../rules/campaign/step';
import type { TrailEntry } from '../rules/campaign/trail';

const entity = 'campaign';

/** All campaigns in one row: there are as many as products end in some years. */
export const campaignRows = rowsOf<KeptCampaigns>(entity);
export interface KeptCampaigns {
  readonly campaigns: readonly Campaign[];
}
export const campaignsPlace = { entity, key: 'all' };
export const campaignsIn = (row: Stored<unknown> | undefined): readonly Campaign[] =>
  (row?.value as KeptCampaigns | undefined)?.campaigns ?? [];

/** Where the clients of one sheet stand in a campaign, by client, so that a board over all clients is few rows. */
export const stepRows = rowsOf<KeptSteps>(entity);
export interface KeptSteps {
  readonly steps: Readonly<Record<string, Step>>;
}
export const stepsPlace = (release: string, sheet: number) => ({ entity, key: `steps:${keyOf(release)}:${String(sheet)}` });
export const stepsIn = (row: Stored<unknown> | undefined): KeptSteps['steps'] => (row?.value as KeptSteps | undefined)?.steps ?? {};

/** All that was changed about one client in a campaign, the latest first. */
export const trailRows = rowsOf<KeptTrail>(entity);
export interface KeptTrail {
  readonly entries: readonly TrailEntry[];
}
export const trailPlace = (release: string, client: ClientId) => ({ entity, key: `trail:${keyOf(release)}:${client}` });

/** A key may not hold a slash. */
const keyOf = (release: string): string => release.replace('/', ':');
