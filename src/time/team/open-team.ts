import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { ticketFacts, type TicketFacts } from '../../platform/jira/ticket-facts';
import { instant } from '../../platform/rules/units';
import type { SeenTicket, TeamMember, TeamView } from '../rules/team/team-view';
import type { Clock } from '../rules/timer';
import { clocks } from '../time-store';

const days = 24 * 3_600_000;
/** Whoever's time changed since then is of the team. */
const teamSince = 30 * days;
const shown = 2 * days;

/** The clocks of the team; a page for each hundred technicians. */
export async function readTeam(): Promise<readonly Clock[]> {
  const from = ago(teamSince);
  const team: Clock[] = [];
  let after: string | undefined;
  do {
    const page = await clocks.page('by-change', { from, newestFirst: true, after });
    team.push(...page.rows.map(({ value }) => value));
    after = page.next;
  } while (after !== undefined);
  return team;
}

/** Who works on what since when, and what they finished; tickets that Jira hides from the person who asks stay hidden. */
export async function openTeam(_asker: Asker, _input: object, team: readonly Clock[]): Promise<TeamView> {
  const tickets = await ticketFacts('user', team.flatMap(ticketOf));
  return { members: team.map((clock) => memberOf(clock, tickets)) };
}

function memberOf(clock: Clock, tickets: ReadonlyMap<string, TicketFacts>): TeamMember {
  const { technician, timer } = clock;
  const seen = seenIn(tickets);
  return {
    technician,
    timer: timer && {
      ...{ id: timer.id, ticket: seen(timer.ticket.id), kind: timer.kind, startedAt: timer.startedAt },
      interrupts: timer.interrupting !== undefined,
    },
    finished: finishedBy(clock).map(({ kind, startedAt, stoppedAt }) => ({ kind, startedAt, stoppedAt })),
    lastTicket: timer ? null : seen(finishedBy(clock).at(-1)?.ticket.id),
  };
}

/** The one ticket by which a technician is shown: what runs, or else what was finished last. */
const ticketOf = (clock: Clock): readonly string[] => {
  const ticket = clock.timer?.ticket ?? finishedBy(clock).at(-1)?.ticket;
  return ticket ? [ticket.id] : [];
};

function finishedBy({ recent = [] }: Clock) {
  const from = ago(shown);
  return recent.filter(({ removed, stoppedAt }) => !removed && stoppedAt > from).sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
}

const seenIn =
  (tickets: ReadonlyMap<string, TicketFacts>) =>
  (id: string | undefined): SeenTicket => {
    const ticket = id === undefined ? undefined : tickets.get(id);
    return ticket && id !== undefined ? { id, key: ticket.key, summary: ticket.summary } : null;
  };

const ago = (milliseconds: number) => instant(new Date(Date.parse(now()) - milliseconds).toISOString());
