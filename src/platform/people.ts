import { route } from '@forge/api';
import * as z from 'zod';
import type { Asker } from './asker';
import { pagesThere } from './confluence/pages-there';
import { jira, unlessAbsent } from './jira/request';
import { roleRows, rolesIn, rolesKey } from './roles';
import { Refusal } from './rules/refusal';
import { reasonsFor, type Reasons, type Role } from './rules/roles';

/** Who may make a call. */
export interface Who {
  /** As the table of calls in the documents says it. */
  readonly words: string;
  /** Settles if the person may, and refuses with a sentence if not. The input is undefined where it could not be read. */
  readonly may: (asker: Asker, input?: unknown) => Promise<void>;
}

/** Whoever is signed in, about what is their own. */
export const themselves: Who = {
  words: 'Themselves',
  may: (asker) => (asker.request === undefined ? Promise.resolve() : Promise.reject(notFromPortal())),
};

/** Who stands on a request of the customer portal; whose request it is the call finds out. */
export const customers: Who = {
  words: 'Customer, on their request',
  may: (asker) => (asker.request === undefined ? Promise.reject(new Refusal('badInput', 'Open this from a request.')) : Promise.resolve()),
};

/** Whoever is let onto the ticket: the platform puts it into the context only for them, so this costs no call. */
export const onTicket: Who = {
  words: 'Whoever has the ticket open',
  may: (asker) => (asker.ticket ? themselves.may(asker) : Promise.reject(noTicket())),
};

/** Whoever Jira shows the ticket to at this moment. */
export const viewers: Who = {
  words: 'Whoever sees the ticket',
  may: async (asker) => {
    await onTicket.may(asker);
    await mayDo(asker, 'WORK_ON_ISSUES'); // refuses where the ticket is hidden
  },
};

/** Who may log work on the ticket they stand on; outside of a ticket, on any ticket. Jira alone decides, so that the help desk works on what it is let onto. */
export const workers: Who = {
  words: 'Whoever may log work',
  may: async (asker) => {
    await themselves.may(asker);
    if (!(await mayDo(asker, 'WORK_ON_ISSUES'))) throw mayNotWork();
  },
};

/** Own people, on a page of Confluence that is shown to them at this moment. */
export const readers: Who = {
  words: 'Reader of the page, not the help desk',
  may: async (asker) => {
    const { id } = pageOf(asker);
    const [there] = await Promise.all([pagesThere([id], 'user'), colleagues.may(asker)]);
    if (!there.has(id)) throw new Refusal('notFound', 'This page was deleted, or you may no longer see it.');
  },
};

/** Whoever is signed in, but for an outsourced help desk. */
export const colleagues: Who = {
  words: 'Signed in, not the help desk',
  may: async (asker) => {
    await themselves.may(asker);
    if ((await rolesOf(asker)).has('helpDesk'))
      throw new Refusal('notAllowed', 'The help desk works on tickets; this is for our own people.');
  },
};

export const technicians: Who = {
  words: 'Technician',
  may: async (asker) => {
    await themselves.may(asker);
    const roles = await rolesOf(asker);
    if (roles.has('technician')) return;
    throw roles.has('helpDesk') ? new Refusal('notAllowed', 'Only our own technicians can see this.') : mayNotWork();
  },
};

const holders = (role: Role, words: string, sentence: string): Who => ({
  words,
  may: async (asker) => {
    await themselves.may(asker);
    if (!(await rolesOf(asker)).has(role)) throw new Refusal('notAllowed', sentence);
  },
});

export const managers = holders('manager', 'Manager', 'Only a service manager can do this.');
export const compliance = holders('compliance', 'Compliance', 'Only compliance people and service managers can do this.');
/** Who administers Jira. Administering some project would not do: on most sites anybody may make a project of their own. */
export const administrators = holders('administrator', 'Administrator', 'Only who administers Jira can do this.');

export const isCompliance = async (asker: Asker): Promise<boolean> => (await rolesOf(asker)).has('compliance');
export const isManager = async (asker: Asker): Promise<boolean> => (await rolesOf(asker)).has('manager');
/** Jira shows every project to its administrators. */
export const isAdministrator = async (asker: Asker): Promise<boolean> => (await rolesOf(asker)).has('administrator');

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
const havePermissions = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });
const memberships = z.object({ groups: z.object({ items: z.array(z.object({ groupId: z.string().optional(), name: z.string() })) }) });

/** What was asked for one call of a screen is not asked again within it. */
const asked = new WeakMap<Asker, ReturnType<typeof permissionsOf>>();
const found = new WeakMap<Asker, Promise<Reasons>>();

async function rolesOf(asker: Asker): Promise<ReadonlySet<string>> {
  const reasons = found.get(asker) ?? findReasons(asker);
  found.set(asker, reasons);
  return new Set(Object.keys(await reasons));
}

/** Three calls, all at once, so that none of them waits for another. */
async function findReasons(asker: Asker): Promise<Reasons> {
  const [administers, works, row, { body }] = await Promise.all([
    mayDo(asker, 'ADMINISTER'),
    mayDo(asker, 'WORK_ON_ISSUES'),
    roleRows.get(rolesKey),
    jira('user', 'GET', route`/rest/api/3/myself?expand=groups`),
  ]);
  const groups = memberships.parse(body).groups.items.map(({ groupId: id, name }) => ({ id, name }));
  return reasonsFor({ accountId: asker.accountId, administers, works, groups }, rolesIn(row));
}

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
const notFromPortal = () => new Refusal('notAllowed', 'This is for our own people.');
const mayNotWork = () => new Refusal('notAllowed', 'You need the right to work on tickets here. Ask your Jira administrator.');
