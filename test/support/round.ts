import { dateOnly, minutes } from '../../src/platform/rules/units';
import type { ClientInRound, RoundsView } from '../../src/roadmap/rules/rounds/rounds-view';
import type { Issue } from '../site/jira/world';
import type { TestPerson } from './person';
import { openTestSite, type TestSite } from './site';

const twoTimes = [
  { weekday: 2, time: '10:00', minutes: minutes(90) },
  { weekday: 4, time: '14:00', minutes: minutes(90) },
] as const;

/** Three weeks that begin ten days after the site's. */
export const threeWeeks = { name: 'Winter round', from: dateOnly('2026-11-30'), to: dateOnly('2026-12-20') };

export interface RoundSite {
  readonly site: TestSite;
  readonly grace: TestPerson;
}

/** A site on which Grace and Ada hold two meetings a week. */
export async function hostedSite(): Promise<RoundSite> {
  const site = await openTestSite();
  await holdMeetings(site, ['grace', 'ada']);
  return { site, grace: site.signIn('grace') };
}

export async function holdMeetings(site: TestSite, names: readonly string[]): Promise<void> {
  const hosts = names.map((name) => site.signIn(name).accountId);
  for (const host of hosts) await site.signIn('grace').call('saveHost', { host, slots: twoTimes, capPerWeek: 2, away: [] });
}

/** The same with a round of three weeks under way; with `clients` only those, the others are never met. */
export async function begunRound(clients?: readonly string[]): Promise<RoundSite> {
  const opened = await hostedSite();
  if (clients) await meetOnly(opened.grace, clients);
  await opened.grace.call('startRound', threeWeeks);
  return opened;
}

async function meetOnly(grace: TestPerson, names: readonly string[]): Promise<void> {
  const { clients } = await viewOf(grace);
  for (const { id, name } of clients) if (!names.includes(name)) await grace.call('saveHowOften', { client: id, often: 'never' });
}

export const viewOf = (grace: TestPerson): Promise<RoundsView> => grace.call('openRounds', {});

export async function inRound(grace: TestPerson, name: string): Promise<ClientInRound> {
  const found = (await viewOf(grace)).clients.find((client) => client.name === name);
  if (!found) throw new Error(`There is no client ${name}.`);
  return found;
}

/** The tickets that invite, by the client's name. */
export function invitationTickets({ site }: TestSite): ReadonlyMap<string, readonly Issue[]> {
  const { issues, organizations } = site.world.jira;
  const of = new Map<string, Issue[]>();
  for (const issue of Object.values(issues)) {
    if (issue.properties['rounds-invitation'] === undefined) continue;
    const name = organizations[issue.organizations[0] ?? '']?.name ?? '';
    of.set(name, [...(of.get(name) ?? []), issue]);
  }
  return of;
}

export function ticketOfClient(site: TestSite, name: string): Issue {
  const [ticket] = invitationTickets(site).get(name) ?? [];
  if (!ticket) throw new Error(`${name} has no invitation.`);
  return ticket;
}

/** What a customer writes on the portal, and what the app makes of it. */
export async function answer(site: TestSite, customer: string, client: string, words: string): Promise<void> {
  await commentAs(site, customer, client, words);
  await site.advance({ seconds: 10 });
  await site.settle();
}

/** The same without the app hearing of it yet. */
export async function commentAs(site: TestSite, customer: string, client: string, words: string): Promise<void> {
  const path = `/rest/servicedeskapi/request/${ticketOfClient(site, client).key}/comment`;
  const { status } = await site.jira(customer).post(path, { body: words, public: true });
  if (status !== 201) throw new Error(`The comment was answered ${String(status)}.`);
}

/** The words of a ticket's public comments, the oldest first. */
export const saidOn = (issue: Issue): readonly string[] =>
  issue.comments
    .filter((comment) => comment.public)
    .map(({ body }) => [...JSON.stringify(body).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).join('\n'));
