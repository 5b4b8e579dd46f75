import type { Client, ClientId } from '../../../clients/rules/client';
import type { DateOnly, Instant } from '../../../platform/rules/units';
import type { MeetingListed } from '../meeting/roadmap-list';
import type { RoundState } from './round';
import { meetingsHeld, type MeetingsVerdict } from '../meeting/meetings-held';
import type { Slot } from './slots';
import type { Invitation } from './invitation';
import { isDueFor, type HowOften } from './how-often';
import type { Calendar, Round, RoundSettings } from './round-record';

/** Who a client is, for the page of rounds. */
export interface ClientInRound {
  readonly id: ClientId;
  readonly name: string;
  readonly contact: string;
  readonly often: HowOften;
  /** Finished meetings of the last twelve months, and what their number says. */
  readonly held: number;
  readonly verdict: MeetingsVerdict;
  /** Absent for who is not invited to the round under way. */
  readonly invitation?: Invitation;
  /** Why it is not. */
  readonly leftOut?: string;
  /** The meeting that has begun for this round, or was held in it. */
  readonly meeting?: MeetingListed;
}

export interface RoundsView {
  readonly outcome: 'rounds';
  readonly now: Instant;
  /** The round under way. */
  readonly round: Round | null;
  /** Those that are over, the latest first; nobody is invited in them for who does not see every client. */
  readonly former: readonly Round[];
  readonly clients: readonly ClientInRound[];
  readonly settings: Pick<RoundSettings, 'hosts' | 'reminders'>;
  /** Of a client that the person does not see, without its id. */
  readonly taken: Calendar['taken'];
  /** Times that the hosts keep open in this round, free or not. */
  readonly slots: readonly Slot[];
}

/** What the view leaves out for who does not see every client: whose a time is that is taken by another, and counts over more than they see. */
export const takenAsSeen = (taken: Calendar['taken'], sees: (client: string) => boolean): Calendar['taken'] =>
  taken.map((each) => (sees(each.client) ? each : { ...each, client: '' }));

export const withoutCounts = ({ closed, ...round }: Round): Round => ({
  ...round,
  invited: 0,
  closed: closed && { ...closed, done: 0, deferred: [] },
});

export interface ViewFacts {
  readonly clients: readonly Client[];
  readonly round: Round | undefined;
  readonly invitations: readonly Invitation[];
  readonly meetings: readonly MeetingListed[];
  readonly settings: RoundSettings;
  readonly today: DateOnly;
}

/** Every active client and every invited one, in the round's order, then by name. */
export function clientsInRound(facts: ViewFacts): readonly ClientInRound[] {
  const { clients, invitations, meetings } = facts;
  const invited = new Map(invitations.map((invitation, place) => [invitation.client, { invitation, place }]));
  const of = new Map<ClientId, MeetingListed[]>();
  for (const meeting of meetings) of.set(meeting.client, [...(of.get(meeting.client) ?? []), meeting]);
  const place = ({ id }: Client): number => invited.get(id)?.place ?? Number.MAX_SAFE_INTEGER;
  return clients
    .filter(({ id, status }) => status === 'active' || invited.has(id))
    .sort((one, other) => place(one) - place(other) || one.name.localeCompare(other.name))
    .map((client) => inRound(client, invited.get(client.id)?.invitation, of.get(client.id) ?? [], facts));
}

function inRound(client: Client, invitation: Invitation | undefined, meetings: readonly MeetingListed[], facts: ViewFacts): ClientInRound {
  const { id, name, contact } = client;
  const often = facts.settings.often[id] ?? 'everyRound';
  const finished = meetings.filter(({ isFinished }) => isFinished).map(({ heldOn }) => heldOn);
  const { count, verdict } = meetingsHeld(finished, facts.today);
  const meeting = facts.round && meetingOf(facts.round, meetings);
  return {
    ...{ id, name, contact, often, held: count, verdict },
    ...(invitation ? { invitation: held(invitation, meeting) } : leftOut(often, finished[0] ?? null, facts)),
    ...(meeting ? { meeting } : {}),
  };
}

/** A meeting that was finished since the round began counts as held in it, however it came about. */
const held = (invitation: Invitation, meeting: MeetingListed | undefined): Invitation =>
  meeting?.isFinished === true ? { ...invitation, state: 'done' } : invitation;

/** The finished one before one that has only begun; the list begins with the latest. */
function meetingOf({ startedAt }: Round, meetings: readonly MeetingListed[]): MeetingListed | undefined {
  const since = meetings.filter(({ heldOn }) => heldOn >= startedAt.slice(0, 10));
  return since.find(({ isFinished }) => isFinished) ?? since[0];
}

function leftOut(often: HowOften, last: DateOnly | null, { round }: ViewFacts): { readonly leftOut?: string } {
  if (!round) return {};
  const due = isDueFor(often, last, round.to);
  return { leftOut: due.due ? 'Was not due, or no client yet, when the round began.' : due.why };
}

/** How many clients are how far; each is counted once for every step it has made. */
export interface RoundTally {
  readonly invited: number;
  readonly answered: number;
  readonly booked: number;
  readonly held: number;
  readonly deferred: number;
  readonly delays: number;
}

export function tallyOf(invitations: readonly Invitation[]): RoundTally {
  const count = (is: (invitation: Invitation) => boolean): number => invitations.filter(is).length;
  const are = (...states: readonly RoundState[]) => count(({ state }) => states.includes(state));
  return {
    invited: invitations.length,
    answered: count(({ state, delays, unclear }) => state === 'booked' || state === 'done' || delays > 0 || unclear !== null),
    booked: are('booked', 'done'),
    held: are('done'),
    deferred: are('deferred'),
    delays: invitations.reduce((sum, { delays }) => sum + delays, 0),
  };
}
