import type { Asker } from '../../platform/asker';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import type { DateOnly } from '../../platform/rules/units';
import type { Action, Doer } from '../rules/meeting/action';
import { asSaved, changeStanding, requireOpenMeeting, type OfMeeting, type StandingChanged, type StandingRead } from './change-standing';

/** An action as it is entered; its id is the browser's, so that adding twice adds once. */
export interface ActionDraft {
  readonly id: string;
  readonly kind: 'action' | 'complaint';
  readonly title: string;
  readonly who: Doer | null;
  readonly due: DateOnly | null;
  readonly line?: string | undefined;
}

/** Of a client. */
export const mostActions = 300;

/** Adds something that was agreed, or changes it; what comes from a line of the plan is there once for each meeting. */
export async function saveAction(
  _: Asker,
  { action }: OfMeeting & { readonly action: ActionDraft },
  read: StandingRead,
): Promise<StandingChanged> {
  requireOpenMeeting(read);
  requireNoPatientData(action.title);
  const meeting = read.meeting.value.page;
  const changed = await changeStanding(read, (before) => {
    const known = before.actions.find(({ id }) => id === action.id);
    if (known) return { ...before, actions: before.actions.map((other) => (other === known ? { ...known, ...factsOf(action) } : other)) };
    const isThere = before.actions.some((other) => other.line !== undefined && other.line === action.line && other.meeting === meeting);
    if (isThere) return before;
    if (before.actions.length >= mostActions) throw new Refusal('badInput', 'This client has 300 action items. Remove some that are done.');
    const { line, ...rest } = action;
    return {
      ...before,
      actions: [...before.actions, { ...rest, ...(line === undefined ? {} : { line }), meeting, ticket: { state: 'none' } }],
    };
  });
  return asSaved(changed);
}

const factsOf = ({ title, who, due }: ActionDraft): Pick<Action, 'title' | 'who' | 'due'> => ({ title, who, due });

/** Takes back what has no ticket yet; a ticket is closed in Jira. */
export async function removeAction(_: Asker, { id }: OfMeeting & { readonly id: string }, read: StandingRead): Promise<StandingChanged> {
  const changed = await changeStanding(read, (before) => {
    const found = before.actions.find((action) => action.id === id);
    if (!found) return before;
    if (found.ticket.state !== 'none') throw new Refusal('badInput', 'This has its ticket. Close the ticket in Jira instead.');
    return { ...before, actions: before.actions.filter((action) => action !== found) };
  });
  return asSaved(changed);
}
