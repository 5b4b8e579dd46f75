import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import { knownReleases } from '../end-of-life/release-store';
import { releaseTitle } from '../rules/campaign/end-of-life';
import { withCampaign, type Campaign, type CampaignEvent } from '../rules/campaign/campaign';
import { campaignRows, campaignsPlace } from './campaign-store';
import { releaseOf } from './open-campaigns';

export interface CampaignSaved {
  readonly outcome: 'saved';
  readonly campaign: Campaign;
}

/** Begins the campaign for a release; it is one however often, and by however many, it is begun. */
export async function startCampaign(asker: Asker, { release: name }: { readonly release: string }): Promise<CampaignSaved> {
  const release = releaseOf(await knownReleases(), name);
  if (!release) throw new Refusal('notFound', 'This product is not in the list any more.');
  if (release.supportEnds === null) throw new Refusal('badInput', `No end is announced for ${releaseTitle(release)}. Give its date first.`);
  const wanted: Campaign = { release: name, startedAt: now(), startedBy: asker.accountId, events: [] };
  return changeCampaigns(name, (campaigns) => withCampaign(campaigns, wanted));
}

/** Adds an event to a campaign, or changes it. */
export function saveCampaignEvent(
  _: Asker,
  { release, event }: { readonly release: string; readonly event: CampaignEvent },
): Promise<CampaignSaved> {
  requireNoPatientData(event.what);
  return changeEvents(release, (events) => {
    if (!events.some(({ id }) => id === event.id) && events.length >= mostEvents) {
      throw new Refusal('badInput', `A campaign has at most ${String(mostEvents)} events.`);
    }
    return [...events.filter(({ id }) => id !== event.id), event].sort((one, other) => one.on.localeCompare(other.on));
  });
}

const mostEvents = 100;

export const removeCampaignEvent = (_: Asker, { release, id }: { readonly release: string; readonly id: string }): Promise<CampaignSaved> =>
  changeEvents(release, (events) => events.filter((event) => event.id !== id));

const changeEvents = (name: string, change: (events: Campaign['events']) => Campaign['events']): Promise<CampaignSaved> =>
  changeCampaigns(name, (campaigns) =>
    campaigns.map((campaign) => (campaign.release === name ? { ...campaign, events: change(campaign.events) } : campaign)),
  );

const tries = 4;

async function changeCampaigns(name: string, change: (campaigns: readonly Campaign[]) => readonly Campaign[]): Promise<CampaignSaved> {
  const { key } = campaignsPlace;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = await campaignRows.get(key);
    const before = read?.value.campaigns ?? [];
    const campaigns = change(before);
    const campaign = campaigns.find(({ release }) => release === name);
    if (!campaign) throw new Refusal('notFound', 'This campaign has not begun.');
    if (campaigns === before) return { outcome: 'saved', campaign };
    const outcome = await commit(read ? campaignRows.replace(read, { campaigns }) : campaignRows.insert(key, { campaigns }));
    if (outcome === 'committed') return { outcome: 'saved', campaign };
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing campaigns just now. Please try again.');
}
