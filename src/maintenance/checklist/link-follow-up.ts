import type { Asker } from '../../platform/asker';
import { linkTickets } from '../../platform/jira/link-tickets';
import { ticketOf } from '../../platform/people';
import type { ChecklistState, FollowUp } from '../rules/checklist';
import { changeChecklist } from './change-checklist';
import type { LaidOut } from './checklist-store';

/** The checklist's state with what is known of a follow-up; undefined takes it away. */
export function putFollowUp({ row: { value } }: LaidOut, name: string, followUp: FollowUp | undefined): ChecklistState {
  const others = Object.fromEntries(Object.entries(value.followUps ?? {}).filter(([other]) => other !== name));
  return { ...value, followUps: followUp ? { ...others, [name]: followUp } : others };
}

/** Links a follow-up and its maintenance ticket both ways, once. Where Jira does not, the follow-up stands there all the same, to be linked later. */
export async function linkFollowUp(asker: Asker, laidOut: LaidOut, name: string): Promise<LaidOut> {
  const followUp = laidOut.row.value.followUps?.[name];
  if (followUp?.state !== 'created' || followUp.linked) return laidOut;
  if (!(await linkTickets('user', ticketOf(asker).key, followUp.ticket.key))) return laidOut;
  return changeChecklist(asker, laidOut, (before) => putFollowUp(before, name, { ...followUp, linked: true }));
}
