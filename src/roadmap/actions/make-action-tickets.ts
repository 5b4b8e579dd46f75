import type { Asker } from '../../platform/asker';
import { now, since } from '../../platform/clock';
import { AskedToWait, RefusedByJira } from '../../platform/failures';
import { changeTicket } from '../../platform/jira/change-ticket';
import { createTickets, type Created, type NewTicket } from '../../platform/jira/create-tickets';
import { findTickets } from '../../platform/jira/find-tickets';
import { settlingTime } from '../../maintenance/rules/plan-sheet';
import { actionProperty, identityOf, isBehind, saidBy, type Action, type ActionTicket } from '../rules/meeting/action';
import { changingFields, ticketMaker } from './action-fields';
import { asSaved, changeStanding, type OfMeeting, type StandingChanged, type StandingRead } from './change-standing';

export interface TicketsMade extends StandingChanged {
  /** Tries whose outcome nobody knows; in two minutes that can be told. */
  readonly waiting: number;
}

interface Wanted extends OfMeeting {
  /** Of the client's actions, these; as many as one call of Jira creates. */
  readonly ids: readonly string[];
}

/**
 * The tickets of what was agreed, each made once and later only brought up to date, in steps that may each be the last:
 * 1. look for the tickets of tries whose outcome nobody noted, once search has caught up with them;
 * 2. write the intent, if no other stands there;
 * 3. create the tickets, each carrying its identity;
 * 4. note what became of each;
 * 5. tell the tickets what has changed, and note that.
 */
export async function makeActionTickets(_: Asker, { ids }: Wanted, read: StandingRead): Promise<TicketsMade> {
  const wanted = (action: Action): boolean => ids.includes(action.id);
  const ticketOf = await ticketMaker(read.client, read.meeting.value);
  const found = await lookForLost(actionsIn(read).filter(wanted));
  const attempt = crypto.randomUUID();
  const intended = await putTickets(read, (action) => {
    if (!wanted(action) || action.ticket.state === 'created' || isUnderWay(action)) return undefined;
    return found.get(action.id) ?? { state: 'creating', attempt, since: now() };
  });
  const mine = actionsIn(intended).filter(({ ticket }) => ticket.state === 'creating' && ticket.attempt === attempt);
  const made = mine.length === 0 ? intended : await create(intended, mine, ticketOf);
  const told = await bringUpToDate(made, actionsIn(made).filter(wanted).filter(isBehind));
  return { ...asSaved(told), waiting: actionsIn(told).filter((action) => wanted(action) && action.ticket.state === 'creating').length };
}

const actionsIn = ({ standing }: StandingRead): readonly Action[] => standing?.value.actions ?? [];

const isUnderWay = ({ ticket }: Action): boolean => ticket.state === 'creating' && since(ticket.since) < settlingTime;

/** The tickets of tries that died or lost their answer, by the action's id. */
async function lookForLost(actions: readonly Action[]): Promise<ReadonlyMap<string, ActionTicket>> {
  const lost = actions.filter((action) => action.ticket.state === 'creating' && !isUnderWay(action));
  if (lost.length === 0) return new Map();
  const tickets = await findTickets('roadmapAction', lost.map(identityOf), actionProperty);
  return new Map(
    lost.flatMap((action): readonly [string, ActionTicket][] => {
      const ticket = tickets.find(({ property }) => (property as { identity?: string } | undefined)?.identity === identityOf(action));
      return ticket ? [[action.id, { state: 'created', id: ticket.id, key: ticket.key, says: '' }]] : [];
    }),
  );
}

/** Where Jira says that it did nothing, the intent goes away again. */
async function create(read: StandingRead, actions: readonly Action[], ticketOf: (action: Action) => NewTicket): Promise<StandingRead> {
  const become = (outcome: (action: Action) => ActionTicket | undefined) =>
    putTickets(read, (action) => (actions.some(({ id }) => id === action.id) ? outcome(action) : undefined));
  try {
    const created = await createTickets(actions.map(ticketOf), 'user');
    const of = new Map(actions.map((action, at) => [action.id, ticketAfter(action, created[at])]));
    return await become(({ id }) => of.get(id));
  } catch (error) {
    if (error instanceof RefusedByJira || error instanceof AskedToWait) await become(() => ({ state: 'none' }));
    throw error;
  }
}

/** Where Jira's answer does not say, the intent stays and is looked for later. */
function ticketAfter(action: Action, created: Created): ActionTicket | undefined {
  if (created === undefined) return undefined;
  if ('refused' in created) return { state: 'none', why: created.refused };
  return { state: 'created', id: created.id, key: created.key, says: saidBy(action) };
}

/** A ticket that Jira does not let be changed stays behind and is told again with the next click. */
async function bringUpToDate(read: StandingRead, behind: readonly Action[]): Promise<StandingRead> {
  const told = new Map<string, string>();
  for (const action of behind) {
    if (action.ticket.state !== 'created') continue;
    await changeTicket('user', action.ticket.id, changingFields(action));
    told.set(action.id, saidBy(action));
  }
  return putTickets(read, ({ id, ticket }) => {
    const says = told.get(id);
    return says === undefined || ticket.state !== 'created' ? undefined : { ...ticket, says };
  });
}

/** Puts what became of tickets; undefined leaves a ticket as it is. */
function putTickets(read: StandingRead, outcome: (action: Action) => ActionTicket | undefined): Promise<StandingRead> {
  return changeStanding(read, (before) => {
    const actions = before.actions.map((action) => {
      const ticket = outcome(action);
      return ticket ? { ...action, ticket } : action;
    });
    return actions.every((action, at) => action === before.actions[at]) ? before : { ...before, actions };
  });
}
