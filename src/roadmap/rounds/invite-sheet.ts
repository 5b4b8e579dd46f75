import * as z from 'zod';
import type { Client, ClientId } from '../../clients/rules/client';
import { clientRows } from '../../clients/client-rows';
import { asClient } from '../../clients/client-store';
import { now, since } from '../../platform/clock';
import { groupsOf } from '../../platform/groups-of';
import { findTickets } from '../../platform/jira/find-tickets';
import { log } from '../../platform/log';
import { commit } from '../../platform/store/rows';
import { settlingTime } from '../../maintenance/rules/plan-sheet';
import { invitationId, type Invitation, type InvitationTicket } from '../rules/rounds/invitation';
import { invitationKey, invitationName } from '../rules/rounds/invitation-property';
import { sheetKeyOf, type InvitationSheet, type Round } from '../rules/rounds/round-record';
import { createInvitations } from './create-invitations';
import { readFrame, sheetRows } from './round-store';

export const inviteEvent = z.object({ round: z.string(), sheet: z.number().int().min(0) });

export const inviteLater = ({ round, sheet }: z.output<typeof inviteEvent>): Promise<void> => inviteSheet(round, sheet);

type Tickets = Readonly<Record<ClientId, InvitationTicket>>;

/**
 * The tickets of up to fifty invitations, in steps that may each be the last:
 * 1. look for the tickets of a try whose outcome nobody noted;
 * 2. write the intent, if the sheet is still the one that was read;
 * 3. create the tickets in one call, each carrying its invitation's identity;
 * 4. note what became of them.
 * A death after 2 leaves tries that the hourly schedule looks for once they have settled.
 */
export async function inviteSheet(id: string, number: number): Promise<void> {
  const [frame, sheet] = await Promise.all([readFrame(), sheetRows.get(sheetKeyOf(id, number))]);
  const round = frame.rounds.value.rounds.find((each) => each.id === id);
  if (!round || !sheet || round.closed !== null) return;
  const open = sheet.value.invitations.filter(isToMake);
  if (open.length === 0) return;
  const unsure = open.filter(({ ticket }) => ticket.state === 'creating').map(({ client }) => client);
  const [found, clients] = await Promise.all([lookFor(round, unsure), clientsById(open.map(({ client }) => client))]);
  const missing = open.filter(({ client }) => found[client] === undefined);
  const at = now();
  const intents: Tickets = Object.fromEntries(missing.map(({ client }) => [client, { state: 'creating', since: at }]));
  const value = withTickets(sheet.value, { ...found, ...intents });
  if ((await commit(sheetRows.replace(sheet, value))) === 'conflict') return inviteSheet(id, number);
  if (missing.length === 0) return;
  const made = await createInvitations({ round, sheet: number, since: at, invitations: missing, clients, settings: frame.settings.value });
  log('round-invited', { sheet: number, tickets: Object.keys(made).length });
  await noteTickets(id, number, made);
}

const isToMake = ({ ticket, offers, state }: Invitation): boolean =>
  offers.length > 0 &&
  state === 'invited' &&
  (ticket.state === 'due' || (ticket.state === 'creating' && since(ticket.since) >= settlingTime));

/** Whether a ticket of a sheet is still to be made, or to be looked for. */
export const hasToInvite = ({ invitations }: InvitationSheet): boolean => invitations.some(isToMake);

async function lookFor({ id }: Round, clients: readonly ClientId[]): Promise<Tickets> {
  if (clients.length === 0) return {};
  const byIdentity = new Map(clients.map((client) => [invitationId(id, client), client]));
  const tickets = await findTickets(invitationName, [...byIdentity.keys()], invitationKey);
  return Object.fromEntries(
    tickets.flatMap(({ id: ticket, key, property }) => {
      const { identity = '', toContact = false } = (property ?? {}) as { identity?: string; toContact?: boolean };
      const client = byIdentity.get(identity);
      return client === undefined ? [] : [[client, { state: 'created', id: ticket, key, toContact } as const]];
    }),
  );
}

async function clientsById(ids: readonly ClientId[]): Promise<ReadonlyMap<ClientId, Client>> {
  const rows = await Promise.all(groupsOf(ids, 25).map((some) => clientRows.getAll(some)));
  return new Map(rows.flat().map((row) => [row.value.id, asClient(row)]));
}

const withTickets = (sheet: InvitationSheet, tickets: Tickets): InvitationSheet => ({
  ...sheet,
  invitations: sheet.invitations.map((each) => {
    const ticket = tickets[each.client];
    return ticket ? { ...each, ticket } : each;
  }),
});

/** Facts that nobody else can contradict, on whatever the sheet has become meanwhile. */
async function noteTickets(id: string, number: number, made: Tickets): Promise<void> {
  if (Object.keys(made).length === 0) return;
  const sheet = await sheetRows.get(sheetKeyOf(id, number));
  if (sheet && (await commit(sheetRows.replace(sheet, withTickets(sheet.value, made)))) === 'conflict') await noteTickets(id, number, made);
}
