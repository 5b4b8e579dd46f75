import { route } from '@forge/api';
import * as z from 'zod';
import type { Asker } from './asker';
import { jira, unlessAbsent } from './jira/request';
import { Refusal } from './rules/refusal';

/** Who may make a call: settles if so, and refuses with a sentence if not. */
export type Who = (asker: Asker) => Promise<void>;

const havePermissions = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });

/** Whoever is signed in, about what is their own. */
export const themselves: Who = () => Promise.resolve();

/** Whoever Jira shows the ticket to: the platform puts the ticket into the context only for them, so this costs no call. */
export const viewers: Who = (asker) => (asker.ticket ? Promise.resolve() : Promise.reject(noTicket()));

/** Whoever Confluence shows the page to, as with tickets. */
export const readers: Who = (asker) => {
  pageOf(asker);
  return Promise.resolve();
};

/** Who may log work on the ticket they stand on; outside of a ticket, on any ticket. */
export const technicians: Who = async (asker) => {
  const allowed = await mayDo(asker, 'WORK_ON_ISSUES');
  if (!allowed) throw new Refusal('notAllowed', 'You need the right to work on tickets here. Ask your Jira administrator.');
};

/** Who administers Jira. Administering some project would not do: on most sites anybody may make a project of their own. */
export const managers: Who = async (asker) => {
  if (!(await isManager(asker))) throw new Refusal('notAllowed', 'Only a service manager can do this.');
};

/** Who keeps binders: members of Jira's group `compliance`, and managers. */
export const compliance: Who = async (asker) => {
  if (!(await isCompliance(asker))) throw new Refusal('notAllowed', 'Only compliance people and service managers can do this.');
};

const complianceGroup = 'compliance';
const groups = z.object({ groups: z.object({ items: z.array(z.object({ name: z.string() })) }) });

/** Both are asked at once, so that neither of them waits for the other. */
export async function isCompliance(asker: Asker): Promise<boolean> {
  const [manages, { body }] = await Promise.all([isManager(asker), jira('user', 'GET', route`/rest/api/3/myself?expand=groups`)]);
  return manages || groups.parse(body).groups.items.some(({ name }) => name === complianceGroup);
}

export const isManager = (asker: Asker): Promise<boolean> => mayDo(asker.ticket ? { ...asker, ticket: null } : asker, 'ADMINISTER');

/** Whether the person may log work on the ticket; a ticket that is gone or hidden is refused. */
export const mayWorkOnTicket = (asker: Asker): Promise<boolean> => mayDo(asker, 'WORK_ON_ISSUES');

/** The ticket the person stands on; a call from elsewhere is refused. */
export function ticketOf(asker: Asker): { readonly id: string; readonly key: string } {
  if (!asker.ticket) throw noTicket();
  return asker.ticket;
}

/** The Confluence page the person stands in; a call from elsewhere is refused. */
export function pageOf(asker: Asker): NonNullable<Asker['page']> {
  if (!asker.page) throw new Refusal('badInput', 'Open this from a page.');
  return asker.page;
}

const permissions = ['WORK_ON_ISSUES', 'ADMINISTER'] as const;
type Permission = (typeof permissions)[number];

/** What was asked for one call of a screen is not asked again within it. */
const asked = new WeakMap<Asker, ReturnType<typeof permissionsOf>>();

async function mayDo(asker: Asker, permission: Permission): Promise<boolean> {
  const answer = asked.get(asker) ?? permissionsOf(asker);
  asked.set(asker, answer);
  return (await answer)[permission]?.havePermission ?? false;
}

async function permissionsOf({ ticket }: Asker): Promise<z.output<typeof havePermissions>['permissions']> {
  const wanted = permissions.join(',');
  const answer = await unlessAbsent(
    ticket
      ? jira('user', 'GET', route`/rest/api/3/mypermissions?issueId=${ticket.id}&permissions=${wanted}`)
      : jira('user', 'GET', route`/rest/api/3/mypermissions?permissions=${wanted}`),
  );
  if (!answer) throw new Refusal('notFound', 'This ticket was deleted, or you may no longer see it.');
  return havePermissions.parse(answer.body).permissions;
}

const noTicket = () => new Refusal('badInput', 'Open this from a ticket.');
