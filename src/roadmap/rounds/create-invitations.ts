import type { Client, ClientId } from '../../clients/rules/client';
import { Desks } from '../../maintenance/months/desks';
import type { Desk } from '../../maintenance/rules/new-ticket';
import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { since } from '../../platform/clock';
import { AskedToWait, OutcomeUnknown, RefusedByJira } from '../../platform/failures';
import { createTickets, type NewTicket } from '../../platform/jira/create-tickets';
import { customersOf } from '../../platform/jira/organization-people';
import { documentOf, paragraph } from '../../platform/rules/document';
import { Duration, type Instant } from '../../platform/rules/units';
import { contactAmong } from '../rules/rounds/contact';
import { invitationId, type Invitation, type InvitationTicket } from '../rules/rounds/invitation';
import { invitationKey } from '../rules/rounds/invitation-property';
import type { Round, RoundSettings } from '../rules/rounds/round-record';
import { invitationTitle, proposalLines } from '../rules/rounds/ticket-words';

/** An intent that the sheet holds. */
interface Attempt {
  readonly round: Round;
  readonly sheet: number;
  readonly since: Instant;
  readonly invitations: readonly Invitation[];
  readonly clients: ReadonlyMap<ClientId, Client>;
  readonly settings: RoundSettings;
}

interface Ready {
  readonly client: Client;
  readonly invitation: Invitation;
  readonly desk: Desk;
  /** Account id of who is asked. */
  readonly contact: string | undefined;
}

type Tickets = Record<ClientId, InvitationTicket>;

/** Names of issue types that fit, the best first; one that customers see on the portal goes before. */
const fitting = ['Service Request', 'Service request', 'Task'];

/** Creates the tickets in one call and answers what became of each; clients that are missing have a try whose outcome is to be looked for. */
export async function createInvitations(attempt: Attempt): Promise<Tickets> {
  const { ready, refused } = await readyOf(attempt);
  if (ready.length === 0 || since(attempt.since) > Duration.ofMinutes(1)) return refused;
  const made = await createTickets(ready.map((each) => newTicket(attempt, each))).catch((error: unknown) => madeDespite(error, ready));
  const noted = ready.flatMap(({ client, contact }, position): (readonly [ClientId, InvitationTicket])[] => {
    const outcome = made[position];
    if (!outcome) return [];
    if (outcome === 'wait') return [[client.id, { state: 'due' }]];
    if ('refused' in outcome) return [[client.id, { state: 'failed', why: outcome.refused }]];
    return [[client.id, { state: 'created', ...outcome, toContact: contact !== undefined }]];
  });
  return { ...refused, ...Object.fromEntries(noted) };
}

async function readyOf({ invitations, clients }: Attempt): Promise<{ readonly ready: readonly Ready[]; readonly refused: Tickets }> {
  const desks = new Desks(fitting);
  const refused: Tickets = {};
  const looked = await aFewAtATime(invitations, 20, async (invitation) => {
    const client = clients.get(invitation.client);
    if (!client?.project) return refuse(refused, invitation, 'The client or its project is gone.');
    const [desk, people] = await Promise.all([desks.of(client.project), client.organization ? customersOf(client.organization.id) : []]);
    if (typeof desk === 'string') return refuse(refused, invitation, desk);
    return [{ client, invitation, desk, contact: contactAmong(people, client.contact)?.accountId }];
  });
  return { ready: looked.flat(), refused };
}

function refuse(refused: Tickets, { client }: Invitation, why: string): readonly Ready[] {
  refused[client] = { state: 'failed', why };
  return [];
}

function newTicket({ round, sheet, settings }: Attempt, { client, invitation, desk, contact }: Ready): NewTicket {
  const organization =
    client.organization && desk.organizationsField !== undefined ? { [desk.organizationsField]: [Number(client.organization.id)] } : {};
  const lines = proposalLines(invitation.offers, { client, hosts: settings.hosts, reminders: settings.reminders.length });
  const identity = invitationId(round.id, client.id);
  return {
    fields: {
      project: { id: desk.project },
      issuetype: { id: desk.issueType },
      summary: invitationTitle(client, round.name),
      description: documentOf(lines.map((line) => paragraph(line))),
      ...(contact === undefined ? {} : { reporter: { accountId: contact } }),
      ...organization,
      ...desk.onPortal,
    },
    properties: [{ key: invitationKey, value: { identity, round: round.id, sheet, client: client.id, toContact: contact !== undefined } }],
  };
}

/** What is known where the call failed as a whole; nothing where it may have been done all the same. */
function madeDespite(error: unknown, ready: readonly Ready[]): readonly ('wait' | { readonly refused: string })[] {
  if (error instanceof OutcomeUnknown) return [];
  if (error instanceof AskedToWait) return ready.map(() => 'wait');
  if (error instanceof RefusedByJira) return ready.map(() => ({ refused: error.sentences.join(' ') || 'Jira refused it.' }));
  throw error;
}
