import type { Asker } from '../../platform/asker';
import { now, since } from '../../platform/clock';
import { AskedToWait, RefusedByJira } from '../../platform/failures';
import { createTicket } from '../../platform/jira/create-ticket';
import { findTickets } from '../../platform/jira/find-tickets';
import type { ChecklistView, FollowUp } from '../rules/checklist';
import { followUpIdentity, followUpKey, followUpName, requireFailed, type FollowUpKind } from '../rules/follow-up';
import { settlingTime } from '../rules/plan-sheet';
import { changeChecklist } from './change-checklist';
import type { LaidOut } from './checklist-store';
import { checklistView } from './checklist-view';
import { followUpTicket } from './follow-up-ticket';
import { linkFollowUp, putFollowUp } from './link-follow-up';
import { itemOf } from './mark-item';

export interface FollowUpOpened {
  /** `waiting`: a try whose outcome nobody knows may have made it; in two minutes that can be told. */
  readonly outcome: 'opened' | 'waiting';
  readonly view: ChecklistView;
}

interface Wanted {
  readonly item: string;
  readonly kind: FollowUpKind;
}

/**
 * The follow-up ticket of an item that failed, made once, in steps that may each be the last:
 * 1. look for the ticket of a try whose outcome nobody noted, once search has caught up with it;
 * 2. write the intent, if no other stands there;
 * 3. create the ticket, carrying its identity;
 * 4. note it, link it, note that it is linked.
 */
export async function openFollowUp(asker: Asker, wanted: Wanted, read: LaidOut | undefined): Promise<FollowUpOpened> {
  const name = followUpName(wanted.item, wanted.kind);
  const found = read && (await lookFor(asker, read, name));
  const attempt = crypto.randomUUID();
  const intended = await changeChecklist(asker, read, (before, at) => {
    requireFailed(itemOf(before, wanted.item), before.row.value.marks[wanted.item], before.row.value.head, wanted.kind);
    const standing = before.row.value.followUps?.[name];
    if (standing && (standing.state === 'created' || isUnderWay(standing))) return before.row.value;
    return putFollowUp(before, name, found ?? { state: 'creating', attempt, since: at });
  });
  const followUp = intended.row.value.followUps?.[name];
  if (followUp?.state === 'creating' && followUp.attempt !== attempt) return { outcome: 'waiting', view: checklistView(intended) };
  const made = followUp?.state === 'created' ? intended : await make(asker, intended, wanted, name);
  return { outcome: 'opened', view: checklistView(await linkFollowUp(asker, made, name)) };
}

const isUnderWay = (followUp: FollowUp): boolean => followUp.state === 'creating' && since(followUp.since) < settlingTime;

/** The ticket of a try that died or lost its answer, if there is one. */
async function lookFor(asker: Asker, { row }: LaidOut, name: string): Promise<FollowUp | undefined> {
  const followUp = row.value.followUps?.[name];
  if (followUp?.state !== 'creating' || isUnderWay(followUp)) return undefined;
  const [ticket] = await findTickets('maintenanceFollowUp', [followUpIdentity(row.value.head, name)], followUpKey);
  return ticket && { state: 'created', ticket: { id: ticket.id, key: ticket.key }, by: asker.accountId, at: now(), linked: false };
}

/** Creates the ticket that was intended and notes it. Where Jira says that it did nothing, the intent goes away again. */
async function make(asker: Asker, laidOut: LaidOut, { item, kind }: Wanted, name: string): Promise<LaidOut> {
  try {
    const ticket = await createTicket('user', await followUpTicket(asker, laidOut, itemOf(laidOut, item), kind));
    const followUp: FollowUp = { state: 'created', ticket, by: asker.accountId, at: now(), linked: false };
    return await changeChecklist(asker, laidOut, (before) => putFollowUp(before, name, followUp));
  } catch (error) {
    if (error instanceof RefusedByJira || error instanceof AskedToWait)
      await changeChecklist(asker, laidOut, (before) => putFollowUp(before, name, undefined));
    throw error;
  }
}
