import type { Asker } from '../platform/asker';
import { organizationsById } from '../platform/jira/organizations';
import { isManager } from '../platform/people';
import { Refusal } from '../platform/rules/refusal';
import { clientsOfOrganization } from './client-store';
import type { Client } from './rules/client';
import { clientsSeen } from './seen-clients';

/** The client of the organization on whose page somebody stands, or that it is nobody's yet. */
export type OrganizationSeen =
  | { readonly outcome: 'client'; readonly client: Client; readonly mayEdit: boolean }
  | { readonly outcome: 'unknown'; readonly organization: { readonly id: string; readonly name: string }; readonly mayEdit: boolean };

export async function readOrganization(asker: Asker) {
  const { organization } = asker;
  if (organization === undefined) throw new Refusal('badInput', 'Open this from an organization.');
  const [clients, mayEdit, sees, found] = await Promise.all([
    clientsOfOrganization(organization),
    isManager(asker),
    clientsSeen(asker),
    organizationsById([organization]),
  ]);
  return { organization: found[0] ?? { id: organization, name: '' }, clients: clients.filter(sees), mayEdit };
}

/** One round of calls. Of several clients with one organization the active one is shown. */
export function openOrganization(_: Asker, __: object, read: Awaited<ReturnType<typeof readOrganization>>): OrganizationSeen {
  const { organization, clients, mayEdit } = read;
  const client = clients.find(({ status }) => status === 'active') ?? clients[0];
  return client ? { outcome: 'client', client, mayEdit } : { outcome: 'unknown', organization, mayEdit };
}
