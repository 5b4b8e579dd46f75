import { mostCommon, fittingTypes } from '../../hipaa/due/reminder-desk';
import type { Client } from '../../clients/rules/client';
import { now, since } from '../../platform/clock';
import { AskedToWait, RefusedByJira } from '../../platform/failures';
import { createTicket } from '../../platform/jira/create-ticket';
import { issueTypesOf } from '../../platform/jira/desk';
import { findTickets } from '../../platform/jira/find-tickets';
import { documentOf, paragraph } from '../../platform/rules/document';
import { Duration } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import { checkTitles, type CheckId, type Finding } from '../rules/check/finding';
import { checkIdentity, checkJql, checkKey, checkTickets, type CheckTicket } from './check-ticket-store';

/** From then on an attempt's ticket is found, or was never made. */
const settling = Duration.ofMinutes(2);

/**
 * The ticket of a failing check, once from when it was first seen to fail until it is well again, whoever closes the ticket meanwhile:
 * 1. write the intent, unless the ticket or somebody's young attempt is there; an old attempt's ticket is looked for;
 * 2. create the ticket, carrying its identity;
 * 3. note it.
 */
export async function openCheckTicket(finding: Finding, clients: readonly Client[]): Promise<'opened' | 'there' | 'noDesk'> {
  const { check } = finding;
  const read = await checkTickets.get(check);
  if (read?.value.state === 'created') return 'there';
  if (read?.value.state === 'creating' && since(read.value.tried) < settling) return 'there';
  const found = read && (await lookFor(check, read.value));
  if (found) return noted(read, found);
  const ticket = await ticketOf(finding, clients, read?.value.since ?? now());
  if (!ticket) return 'noDesk';
  const intent: CheckTicket = { state: 'creating', since: ticket.since, tried: now() };
  if ((await commit(read ? checkTickets.replace(read, intent) : checkTickets.insert(check, intent))) === 'conflict') return 'there';
  const intended = { key: check, version: (read?.version ?? 0) + 1, value: intent };
  const created = await createTicket('app', ticket.wanted).catch(async (error: unknown) => {
    if (error instanceof RefusedByJira || error instanceof AskedToWait) await commit(checkTickets.remove(intended)); // nothing was done
    throw error;
  });
  await noted(intended, created);
  return 'opened';
}

const lookFor = async (check: CheckId, { since: began }: CheckTicket) =>
  (await findTickets(checkJql, [checkIdentity(check, began)], checkKey))[0];

async function noted(read: Stored<CheckTicket>, { id, key }: { readonly id: string; readonly key: string }): Promise<'opened' | 'there'> {
  const value: CheckTicket = { state: 'created', since: read.value.since, ticket: { id, key } };
  return (await commit(checkTickets.replace(read, value))) === 'committed' ? 'opened' : 'there';
}

/** As Jira's create call wants it, in the project of most clients; undefined while there is none. */
async function ticketOf(finding: Finding, clients: readonly Client[], began: CheckTicket['since']) {
  const project = mostCommon(clients)?.project;
  if (!project) return undefined;
  const types = await issueTypesOf(project.id);
  const type = fittingTypes.flatMap((name) => types.get(name) ?? [])[0] ?? [...types.values()][0];
  if (type === undefined) return undefined;
  const ending = 'Rounds opened this ticket by itself and opens no second one. It says here when all is well again. Where it looks: Apps, Rounds, Self-check.'; // prettier-ignore
  const sentences = [finding.said, ...(finding.todo === undefined ? [] : [finding.todo]), ending];
  return {
    since: began,
    wanted: {
      fields: {
        project: { id: project.id },
        issuetype: { id: type },
        summary: `Self-check of Rounds fails: ${checkTitles[finding.check]}`,
        description: documentOf(sentences.map((sentence) => paragraph(sentence))),
      },
      properties: [{ key: checkKey, value: { identity: checkIdentity(finding.check, began) } }],
    },
  };
}
