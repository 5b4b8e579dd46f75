import { clientsSeen } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly } from '../../platform/rules/units';
import { rowsTogether } from '../../platform/store/rows-together';
import { releasesIn, releasesPlace } from '../end-of-life/release-store';
import { releaseName, type Release } from '../rules/campaign/end-of-life';
import { plain, type KnownRelease } from '../rules/campaign/release-book';
import { cardsOf, type Campaign, type Card } from '../rules/campaign/campaign';
import { offersOn, type Offer } from '../rules/campaign/offers';
import { migration, qualified } from '../rules/campaign/stages';
import { today } from '../today';
import { campaignsIn, campaignsPlace } from './campaign-store';
import { everybodyOn, sheets, stepsOn } from './read-everybody';
import { skillsIn, skillsPlace } from './skills-store';

/** A campaign with how far it is. */
export interface CampaignListed {
  readonly campaign: Campaign;
  readonly release: Release;
  readonly clients: number;
  readonly done: number;
  readonly devices: number;
}

export interface CampaignsOpened {
  readonly outcome: 'campaigns';
  readonly campaigns: readonly CampaignListed[];
  /** What could be begun. */
  readonly offers: readonly Offer[];
  readonly today: DateOnly;
}

/** The campaigns that run, how far they are, and what could be begun; two rounds of calls. */
export async function openCampaigns(asker: Asker): Promise<CampaignsOpened> {
  const [firm, wanted, sees] = await Promise.all([firmRows(), sheets(), clientsSeen(asker)]);
  const { campaigns, releases } = firm;
  const names = campaigns.map(({ release }) => release);
  const [everybody, steps] = await Promise.all([everybodyOn(wanted, sees), stepsOn(names, wanted)]);
  const listed = campaigns.flatMap((campaign) => {
    const release = releaseOf(releases, campaign.release);
    const cards = cardsOf(campaign, { ...everybody, steps: steps.get(campaign.release) ?? {} });
    return release ? [listedOf(campaign, release, cards)] : [];
  });
  const open = releases.filter((release) => !names.includes(releaseName(release)));
  return {
    outcome: 'campaigns',
    campaigns: listed.sort((one, other) => (one.release.supportEnds ?? '').localeCompare(other.release.supportEnds ?? '')),
    offers: offersOn(open.map(plain), everybody.glances, today()),
    today: today(),
  };
}

const listedOf = (campaign: Campaign, release: Release, cards: readonly Card[]): CampaignListed => ({
  campaign,
  release: plain(release),
  clients: cards.length,
  done: cards.filter(({ end }) => end !== null).length,
  devices: cards.reduce((sum, { devices }) => sum + devices, 0),
});

export interface CampaignOpened {
  readonly outcome: 'campaign';
  readonly campaign: Campaign;
  readonly release: Release;
  readonly cards: readonly Card[];
  /** Account ids of who can migrate. */
  readonly skilled: readonly string[];
  readonly today: DateOnly;
}

/** The board of one campaign over the clients that the person sees; two rounds of calls. */
export async function openCampaign(asker: Asker, { release: name }: { readonly release: string }): Promise<CampaignOpened> {
  const [firm, wanted, sees] = await Promise.all([firmRows(), sheets(), clientsSeen(asker)]);
  const { campaigns, releases, skilled } = firm;
  const campaign = campaigns.find(({ release }) => release === name);
  const release = releaseOf(releases, name);
  if (!campaign || !release) throw new Refusal('notFound', 'This campaign has not begun.');
  const [everybody, steps] = await Promise.all([everybodyOn(wanted, sees), stepsOn([name], wanted)]);
  const cards = cardsOf(campaign, { ...everybody, steps: steps.get(name) ?? {} });
  return { outcome: 'campaign', campaign, release: plain(release), cards, skilled, today: today() };
}

/** What the firm has one of; one call. */
async function firmRows() {
  const row = await rowsTogether([campaignsPlace, releasesPlace, skillsPlace]);
  const skills = Object.entries(skillsIn(row(skillsPlace))).map(([person, known]) => ({ person, skills: known }));
  return {
    campaigns: campaignsIn(row(campaignsPlace)),
    releases: await releasesIn(row(releasesPlace)),
    skilled: qualified(skills, migration).map(({ person }) => person),
  };
}

export const releaseOf = (releases: readonly KnownRelease[], name: string): KnownRelease | undefined =>
  releases.find((release) => releaseName(release) === name);
