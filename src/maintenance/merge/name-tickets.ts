import type { ClientId } from '../../clients/rules/client';
import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { everyTicketWith } from '../../platform/jira/every-ticket-with';
import { readProperty, writeProperty } from '../../platform/jira/property';
import { commit } from '../../platform/store/rows';
import { checklists } from '../checklist/checklist-store';
import { layOutChecklist } from '../checklist/lay-out-checklist';
import { namedAfter } from '../rules/merge/named-after';
import { propertyKey } from '../rules/ticket-property';

export interface Naming {
  /** Whose months' tickets are meant. */
  readonly runsOf: readonly ClientId[];
  /** Whom they name now. */
  readonly naming: readonly ClientId[];
  /** Whom they are to name. */
  readonly owner: ClientId;
  /** Only those that are done. */
  readonly doneOnly: boolean;
}

const atOnce = 5;

/** Lets the tickets of a double's months name whom the double stands for now. Whose month a ticket is stands in its run, so doing it again changes nothing. */
export async function nameTickets({ runsOf, naming, owner, doneOnly }: Naming): Promise<void> {
  const names = naming.map((id) => JSON.stringify(id)).join(', ');
  const found = await everyTicketWith(`maintenanceClient in (${names})${doneOnly ? ' AND statusCategory = Done' : ''}`, propertyKey);
  const theirs = found.filter(({ property }) => namedAfter(property, runsOf, owner) !== undefined);
  await aFewAtATime(theirs, atOnce, ({ id }) => nameTicket(id, runsOf, owner));
}

/** The checklist first: it is laid out by what the property still says, and tells it whenever something is ticked. */
async function nameTicket(ticket: string, runsOf: readonly ClientId[], owner: ClientId): Promise<void> {
  const [laidOut, property] = await Promise.all([layOutChecklist(ticket, 'app'), readProperty('app', ticket, propertyKey)]);
  const named = namedAfter(property, runsOf, owner);
  if (!laidOut || !named) return;
  const { row } = laidOut;
  const head = { ...row.value.head, client: owner };
  const isSame = row.value.head.client === owner;
  if (!isSame && (await commit(checklists.replace(row, { ...row.value, head }))) === 'conflict') return nameTicket(ticket, runsOf, owner);
  await writeProperty('app', ticket, propertyKey, named);
}
