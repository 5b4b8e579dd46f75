import { keys, placeOf } from '../../billing/billing-store';
import { teamAtFirst, type BillingTeam } from '../../billing/rules/billing-team';
import type { StoredClient } from '../../clients/client-rows';
import type { Client, ClientId } from '../../clients/rules/client';
import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import type { Stored } from '../../platform/store/rows';
import { rowsTogether } from '../../platform/store/rows-together';
import { releasesIn, releasesPlace } from '../end-of-life/release-store';
import { equipmentIn, equipmentPlace } from '../equipment/equipment-store';
import { normsIn, normsPlace } from '../equipment/norms-store';
import { affectedBy, releaseTitle } from '../rules/campaign/end-of-life';
import { campaignLine, campaignLineId } from '../rules/campaign/campaign-line';
import type { CampaignClient } from '../rules/campaign/campaign-client';
import { endedWith } from '../rules/campaign/ended-with';
import { stepAtFirst } from '../rules/campaign/step';
import type { Roadmap } from '../roadmap-store';
import { today } from '../today';
import { campaignsIn, campaignsPlace, stepsIn, stepsPlace, trailPlace, type KeptTrail } from './campaign-store';
import { plain } from '../rules/campaign/release-book';
import { releaseOf } from './open-campaigns';

/** Whom it is about, and the sheet in which the screen found the client. */
export interface OfCampaignClient {
  readonly release: string;
  readonly client: ClientId;
  readonly sheet: number;
}

/** A client as it is read for a campaign, with its space. */
export interface CampaignClientRead extends CampaignClient {
  readonly space: Client['space'];
}

/** One client in a campaign: its devices, what was changed, what the letter says and what is planned; one call. */
export async function openCampaignClient(_: Asker, of: OfCampaignClient): Promise<CampaignClientRead> {
  const { release: name, client: id, sheet } = of;
  const [ofClient, ofRoadmap, ofTeam] = [{ entity: 'client', key: id }, { entity: 'roadmap', key: id }, placeOf(keys.team)];
  const [steps, trail] = [stepsPlace(name, sheet), trailPlace(name, id)];
  const row = await rowsTogether([
    ...[ofClient, ofRoadmap, ofTeam, steps, trail],
    ...[equipmentPlace(id), normsPlace, campaignsPlace, releasesPlace],
  ]);
  const releases = await releasesIn(row(releasesPlace));
  const release = releaseOf(releases, name);
  const client = row(ofClient) as StoredClient | undefined;
  const isRunning = campaignsIn(row(campaignsPlace)).some((campaign) => campaign.release === name);
  if (!client || !release || client.value.sheet !== sheet || !isRunning) {
    throw new Refusal('notFound', 'This client or campaign is gone. Open the board again.');
  }
  const { lines = [], firstMonth = 1 } = (row(ofRoadmap) as Stored<Roadmap> | undefined)?.value ?? {};
  const devices = affectedBy(release, equipmentIn(row(equipmentPlace(id))).devices);
  const step = stepsIn(row(steps))[id] ?? stepAtFirst;
  const { value } = client;
  return {
    outcome: 'campaignClient',
    client: { id, name: value.name, contact: value.contact, sheet },
    space: value.space,
    release: plain(release),
    step,
    devices: devices.map(({ name: device, model, owner }) => ({ name: device, model, owner })),
    ended: endedWith(release, devices, releases).map(releaseTitle),
    trail: (row(trail) as Stored<KeptTrail> | undefined)?.value.entries ?? [],
    line: lines.find((line) => line.id === campaignLineId(name)) ?? null,
    proposed: campaignLine(release, devices, { norms: normsIn(row(normsPlace)), firstMonth, today: today() }),
    currency: ((row(ofTeam) as Stored<BillingTeam> | undefined)?.value ?? teamAtFirst).currency,
    today: today(),
  };
}
