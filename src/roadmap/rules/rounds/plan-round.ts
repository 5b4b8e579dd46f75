import { Temporal } from 'temporal-polyfill';
import type { Client, ClientId } from '../../../clients/rules/client';
import { dateOnly, type DateOnly, type Instant } from '../../../platform/rules/units';
import type { Holiday } from '../../../time/rules/day/holidays';
import { nextRound, type Invited } from './round';
import type { Caps, Slot } from './slots';
import { slotsOf, type Host } from './host';
import { isDueFor, type Due } from './how-often';
import { freshInvitation, type Invitation } from './invitation';
import { offersFor } from './offers';
import type { Calendar, Rounds, RoundSettings } from './round-record';

/** What a round is begun with; what is left out is filled in. */
export interface RoundWish {
  readonly name?: string | undefined;
  readonly from?: DateOnly | undefined;
  readonly to?: DateOnly | undefined;
}

export interface RoundPlan {
  readonly name: string;
  readonly from: DateOnly;
  readonly to: DateOnly;
  readonly invitations: readonly Invitation[];
  readonly leftOut: readonly { readonly client: ClientId; readonly why: string }[];
}

export interface PlanFacts {
  readonly clients: readonly Client[];
  readonly settings: RoundSettings;
  readonly calendar: Calendar;
  readonly rounds: Rounds;
  readonly holidays: readonly Holiday[];
  /** The last finished meeting of each client. */
  readonly lastMet: ReadonlyMap<ClientId, DateOnly>;
  readonly at: Instant;
}

/** A round that cannot be begun; the sentence says what to do. */
export interface NoPlan {
  readonly problem: string;
}

const mostInRound = 1_200;
const mostWeeks = 26;

/** Who is invited to a round, to which times, and who is left out: the same for a preview and for the round itself. */
export function planRound(wish: RoundWish, facts: PlanFacts): RoundPlan | NoPlan {
  const { settings, at } = facts;
  const problem = hostsProblem(settings.hosts) ?? daysProblem(wish, at);
  if (problem !== undefined) return { problem };
  const active = facts.clients.filter(({ status }) => status === 'active').sort((one, other) => one.name.localeCompare(other.name));
  const from = wish.from ?? tomorrow(at);
  const to = wish.to ?? lastDay(from, active.length, settings.hosts);
  const due = new Map(active.map(({ id }) => [id, isDueFor(settings.often[id] ?? 'everyRound', facts.lastMet.get(id) ?? null, to)]));
  const invited = inOrder(
    active.map(({ id }) => id).filter((id) => due.get(id)?.due === true),
    facts.rounds,
  );
  if (invited.length === 0) return { problem: 'No active client is due in these days.' };
  if (invited.length > mostInRound) return { problem: `A round holds ${String(mostInRound)} clients at most.` };
  const name = wish.name ?? `Round of ${monthAndYear(from)}`;
  return { name, from, to, invitations: invite(invited, slotsFrom(settings.hosts, from, to, facts), facts), leftOut: leftOut(due) };
}

function invite(invited: readonly (Invited & { readonly client: ClientId })[], slots: readonly Slot[], facts: PlanFacts) {
  const { offers } = offersFor(
    invited.map(({ client }) => client),
    slots,
    capsOf(facts.settings.hosts),
    facts.calendar.taken,
  );
  const byClient = new Map(facts.clients.map((client) => [client.id, client]));
  return invited.map((each): Invitation => {
    const fresh = freshInvitation(each, offers.get(each.client) ?? [], facts.at);
    const why = whyByHand(byClient.get(each.client));
    return why === undefined ? fresh : { ...fresh, ticket: { state: 'byHand', why } };
  });
}

/** Why a client cannot be asked by a ticket. */
function whyByHand(client: Client | undefined): string | undefined {
  if (!client?.organization) return 'It has no organization in the service desk, so no ticket reaches it.';
  if (!client.project) return 'It has no project, so there is nowhere to make a ticket.';
  return undefined;
}

/** The slots of all hosts in those days that are not too near to be proposed. */
export function slotsFrom(
  hosts: readonly Host[],
  from: DateOnly,
  to: DateOnly,
  { holidays, at }: Pick<PlanFacts, 'holidays' | 'at'>,
): readonly Slot[] {
  const earliest = Temporal.Instant.from(at).add({ hours: 24 }).toString({ fractionalSecondDigits: 3 });
  return hosts.flatMap((host) => slotsOf(host, from, to, holidays)).filter(({ startsAt }) => startsAt >= earliest);
}

export const capsOf = (hosts: readonly Host[]): Caps => {
  const caps = new Map(hosts.map(({ host, capPerWeek }) => [host, capPerWeek]));
  return (host) => caps.get(host) ?? 0;
};

/** Those whom the last round deferred come first, and keep their delays. */
function inOrder(due: readonly ClientId[], { rounds }: Rounds): readonly (Invited & { readonly client: ClientId })[] {
  const former = (rounds[0]?.closed?.deferred ?? []).map((each): Invited => ({ ...each, state: 'deferred' }));
  return nextRound(due, former).map((each) => ({ ...each, client: each.client as ClientId }));
}

const leftOut = (due: ReadonlyMap<ClientId, Due>) =>
  [...due].flatMap(([client, verdict]) => (verdict.due ? [] : [{ client, why: verdict.why }]));

function hostsProblem(hosts: readonly Host[]): string | undefined {
  if (hosts.length === 0) return 'Say first who holds the meetings, and when: add a host below.';
  if (hosts.every(({ slots }) => slots.length === 0)) return 'No host keeps a time open. Give one of them a time of the week.';
  return undefined;
}

function daysProblem({ from, to }: RoundWish, at: Instant): string | undefined {
  const today = at.slice(0, 10);
  if (from !== undefined && from < today) return 'A round cannot begin on a day that is over.';
  if (from !== undefined && to !== undefined && from > to) return 'The round ends before it begins.';
  if (to !== undefined && to <= today) return 'A round ends on a day to come.';
  if (to !== undefined && to > daysLater(dateOnly(today), 731)) return 'A round ends within two years.';
  return undefined;
}

/** As many weeks as the hosts need for that many clients, a week more so that there is a choice, half a year at most. */
function lastDay(from: DateOnly, clients: number, hosts: readonly Host[]): DateOnly {
  const perWeek = hosts.reduce((sum, { capPerWeek, slots }) => sum + Math.min(capPerWeek, slots.length), 0);
  const weeks = Math.min(mostWeeks, Math.ceil(clients / Math.max(1, perWeek)) + 1);
  return daysLater(from, 7 * weeks - 1);
}

const tomorrow = (at: Instant): DateOnly => daysLater(dateOnly(at.slice(0, 10)), 1);

export const daysLater = (date: DateOnly, days: number): DateOnly => dateOnly(Temporal.PlainDate.from(date).add({ days }).toString());

const monthAndYear = (date: DateOnly): string => Temporal.PlainDate.from(date).toLocaleString('en-US', { month: 'long', year: 'numeric' });
