import type { Asker } from '../../platform/asker';
import { now, since } from '../../platform/clock';
import { AskedToWait, RefusedByJira } from '../../platform/failures';
import { createTicket } from '../../platform/jira/create-ticket';
import { findTickets } from '../../platform/jira/find-tickets';
import { Refusal } from '../../platform/rules/refusal';
import { Duration } from '../../platform/rules/units';
import { changeRecord, viewAfter, type RecordRead } from '../records/change-record';
import type { RecordAt } from '../rules/record-at';
import {
  remediationIdentity,
  remediationJql,
  remediationKey,
  type Remediation,
  type RemediationTicket,
} from '../rules/remediation/remediation';
import type { SectionView } from '../rules/section-view';
import { remediationTicket } from './remediation-ticket';

export interface RemediationTicketOpened {
  /** `waiting`: a try whose outcome nobody knows may have made it; in two minutes that can be told. */
  readonly outcome: 'opened' | 'waiting';
  readonly view: SectionView;
}

/** How long search may lag, so that a ticket that was made is surely found. */
const settlingTime = Duration.ofMinutes(2);

/**
 * The ticket of an action, made once, in steps that may each be the last:
 * 1. look for a ticket of this gap: one of a try whose outcome nobody noted, once search has caught up with it, or of an action that is gone;
 * 2. write the intent, if no other stands there;
 * 3. create the ticket, carrying its identity;
 * 4. note it.
 */
export async function openRemediationTicket(asker: Asker, at: RecordAt, read: RecordRead): Promise<RemediationTicketOpened> {
  const found = await lookFor(at, actionOf(read));
  const attempt = crypto.randomUUID();
  const intended = await note(asker, at, read, (before) => {
    if (before?.state === 'created' || (before && isUnderWay(before))) return before;
    return found ?? { state: 'creating', attempt, since: now() };
  });
  const { ticket } = actionOf(intended);
  if (ticket?.state === 'creating' && ticket.attempt !== attempt) return { outcome: 'waiting', view: viewAfter(intended) };
  const made = ticket?.state === 'created' ? intended : await make(asker, at, intended);
  return { outcome: 'opened', view: viewAfter(made) };
}

/** The action that a record holds; refuses a record of another kind. */
export function actionOf({ record }: RecordRead): Remediation {
  if (record.value.kind !== 'remediation') throw new Refusal('badInput', 'This record is no action.');
  return record.value.data as Remediation;
}

const isUnderWay = (ticket: RemediationTicket): boolean => ticket.state === 'creating' && since(ticket.since) < settlingTime;

/** The ticket that this gap has already, if there is one. */
async function lookFor({ binder }: RecordAt, action: Remediation): Promise<RemediationTicket | undefined> {
  const { ticket } = action;
  if (ticket?.state === 'created' || (ticket && isUnderWay(ticket))) return undefined;
  const [found] = await findTickets(remediationJql, [remediationIdentity(binder, action)], remediationKey);
  return found && { state: 'created', id: found.id, key: found.key, at: now(), usualType: false };
}

/** Creates the ticket that was intended and notes it. Where Jira says that it did nothing, the intent goes away again. */
async function make(asker: Asker, at: RecordAt, read: RecordRead): Promise<RecordRead> {
  const made = await create(at, read).catch(async (error: unknown) => {
    if (error instanceof RefusedByJira || error instanceof AskedToWait || error instanceof Refusal) await note(asker, at, read, () => null);
    throw error;
  });
  return note(asker, at, read, () => made);
}

async function create(at: RecordAt, read: RecordRead): Promise<RemediationTicket> {
  const { ticket, usualType } = await remediationTicket(at, actionOf(read), read.client);
  const { id, key } = await createTicket('app', ticket);
  return { state: 'created', id, key, at: now(), usualType };
}

const note = (
  asker: Asker,
  at: RecordAt,
  read: RecordRead,
  ticketOf: (before: RemediationTicket | null) => RemediationTicket | null,
): Promise<RecordRead> => {
  const change = (data: unknown): Remediation => ({ ...(data as Remediation), ticket: ticketOf((data as Remediation).ticket) });
  return changeRecord(asker, at, { change, logged: (data) => ({ ticket: (data as Remediation).ticket }) }, read);
};
