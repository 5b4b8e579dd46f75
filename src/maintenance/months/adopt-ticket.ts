import * as z from 'zod';
import { clientsOfOrganization } from '../../clients/client-store';
import type { Client } from '../../clients/rules/client';
import { isOfKind, type ChosenTypes } from '../../clients/rules/ticket-types';
import { chosenTypes } from '../../clients/ticket-types';
import { now } from '../../platform/clock';
import { TryAgain } from '../../platform/failures';
import { organizationsField } from '../../platform/jira/desk';
import { readProperty, writeProperty } from '../../platform/jira/property';
import { ticketFacts } from '../../platform/jira/ticket-facts';
import { log } from '../../platform/log';
import { currentPeriod } from '../rules/due';
import { clientOfStray, strayTicket, type StrayTicket } from '../rules/months/stray-ticket';
import { ticketStart, type Checklist } from '../rules/new-ticket';
import { settlingTime } from '../rules/plan-sheet';
import { hasTicket, type RunWithTicket } from '../rules/run';
import { propertyKey } from '../rules/ticket-property';
import { currentChecklist, checklistMadeFrom } from './checklist-of-run';
import { readSheet, writeRuns, type ReadSheet } from './ledger-store';
import { tellDuplicate } from './tell-duplicate';

/** Of Jira's event that a ticket was created, what is used. */
export const createdTicket = z.object({
  issue: z.object({
    id: z.union([z.string(), z.number()]).transform(String),
    fields: z
      .object({ issuetype: z.object({ id: z.union([z.string(), z.number()]).transform(String), name: z.string() }).optional() })
      .optional(),
  }),
});

/** A ticket that a person or a rule has just made: of no other type than ours is anything asked. */
export async function adoptCreated({ issue }: z.infer<typeof createdTicket>): Promise<void> {
  const chosen = await chosenTypes();
  const type = issue.fields?.issuetype;
  if (!type || isOfKind('maintenance', chosen, type)) await adoptTicket(issue.id, chosen);
}

/** Makes a maintenance ticket that somebody else made the ticket of its client's month, or tells it which one the month has already. */
export async function adoptTicket(id: string, chosen: ChosenTypes): Promise<void> {
  const field = await organizationsField();
  const asked = { fields: ['issuetype', 'project', 'created', ...(field === undefined ? [] : [field])], properties: [propertyKey] };
  const found = (await ticketFacts('app', [id], asked)).get(id);
  const stray = found && strayTicket({ id, ...found, property: found.properties[propertyKey] }, field, chosen);
  if (!stray) return;
  const candidates = await Promise.all(stray.organizations.map(clientsOfOrganization));
  const client = clientOfStray(stray, candidates.flat());
  if (client) await adoptFor(client, stray);
  else log('not-adopted', { ticket: id, clients: candidates.flat().length });
}

/**
 * In steps that may each be the last:
 * 1. claim the month in the ledger, if it is still as it was read;
 * 2. give the ticket its checklist.
 * A death after 1 leaves a ticket without a checklist, which the hourly search finds again. An attempt of our own that is under way is awaited.
 */
async function adoptFor(client: Client, stray: StrayTicket): Promise<void> {
  const period = currentPeriod(client, stray.createdAt);
  const sheet = await readSheet(client.sheet, period);
  const run = sheet.value.runs[client.id];
  if (run?.state === 'creating') throw new TryAgain(settlingTime);
  if (!hasTicket(run)) await claim(client, stray, sheet);
  else if (run.ticket.id === stray.id) await finish(client, run, sheet);
  else await tellDuplicate({ client: client.id, run, sheet, ticket: stray }, () => adoptFor(client, stray));
}

async function claim(client: Client, { id, key, ...stray }: StrayTicket, sheet: ReadSheet): Promise<void> {
  const checklist = await currentChecklist(client);
  const from = { template: checklist.template.template, version: checklist.template.version, plan: checklist.plan.version };
  const written = await writeRuns(sheet, { [client.id]: { state: 'adopted', ticket: { id, key }, at: now(), from } });
  if (!written) return adoptFor(client, { id, key, ...stray });
  await giveChecklist(id, client, sheet, checklist);
}

/** Somebody claimed the month for this ticket before: if its checklist is not there by now, it is made as it was meant then. */
async function finish(client: Client, { ticket, from }: RunWithTicket, sheet: ReadSheet): Promise<void> {
  const checklist = await (from ? checklistMadeFrom(client.id, from) : currentChecklist(client));
  if ((await readProperty('app', ticket.id, propertyKey)) === undefined) await giveChecklist(ticket.id, client, sheet, checklist);
}

async function giveChecklist(ticket: string, client: Client, sheet: ReadSheet, checklist: Checklist): Promise<void> {
  await writeProperty('app', ticket, propertyKey, ticketStart(client, sheet.value.period, checklist).property);
  log('adopted', { ticket, sheet: sheet.key });
}
