import type { Asker } from '../../platform/asker';
import { writeProperty } from '../../platform/jira/property';
import { unlessAbsent } from '../../platform/jira/request';
import { now } from '../../platform/clock';
import { ticketOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import { commit, type Change } from '../../platform/store/rows';
import type { ChecklistState, ChecklistView } from '../rules/checklist';
import { mayResolve } from '../rules/closing';
import { withinRoom } from '../rules/within-room';
import { propertyKey, ticketPropertyOf } from '../rules/ticket-property';
import { checklists, readChecklist, type ChecklistRow, type LaidOut } from './checklist-store';
import { asWatched, checklistView } from './checklist-view';
import { layOutChecklist } from './lay-out-checklist';

/** What is done to a checklist at that instant: its state afterwards, and what else is written with it. */
type Act = (laidOut: LaidOut, at: Instant) => ChecklistState | Promise<ChecklistState>;

export interface ChecklistChanged {
  readonly outcome: 'changed';
  readonly view: ChecklistView;
}

export const readLaidOut = (asker: Asker) => readChecklist(ticketOf(asker).id);

/** Changes the checklist of the ticket that the person stands on. */
export const changeChecklist = (asker: Asker, read: LaidOut | undefined, act: Act, also: Also = nothing): Promise<LaidOut> =>
  changeChecklistOf(ticketOf(asker).id, read, act, also);

/** Changes a ticket's checklist. Of two changes at once neither is lost: the later is made again on what the earlier left. */
export async function changeChecklistOf(ticket: string, read: LaidOut | undefined, act: Act, also: Also = nothing): Promise<LaidOut> {
  const laidOut = read ?? (await layOutChecklist(ticket));
  if (!laidOut) throw new Refusal('notFound', 'This ticket has no maintenance checklist.');
  const { row } = laidOut;
  const at = now();
  const state = await act(laidOut, at);
  if (state === row.value) return laidOut;
  const value: ChecklistRow = withinRoom({ ...state, ticket, head: row.value.head, shared: false, markedAt: at });
  const may = (asIs: ChecklistRow): boolean => mayResolve(laidOut.items, asWatched(laidOut.items, asIs, at));
  if (may(row.value) && !may(value)) await tellFirst(laidOut, value);
  if ((await commit(checklists.replace(row, value), ...also())) === 'conflict')
    return changeChecklistOf(ticket, await readChecklist(ticket), act, also);
  return { ...laidOut, row: { ...row, version: row.version + 1, value } };
}

/** The same, answered as a screen wants it. */
export async function changed(asker: Asker, read: LaidOut | undefined, act: Act): Promise<ChecklistChanged> {
  return { outcome: 'changed', view: checklistView(await changeChecklist(asker, read, act)) };
}

/** Further rows that are written if and only if the checklist is. */
type Also = () => readonly Change[];
const nothing: Also = () => [];

/** Whoever takes back what let a ticket be resolved has the workflow told before it counts, so that nobody resolves it in between. */
async function tellFirst({ items }: LaidOut, value: ChecklistRow): Promise<void> {
  await unlessAbsent(writeProperty('app', value.ticket, propertyKey, ticketPropertyOf(value.head, items, asWatched(items, value, now()))));
}
