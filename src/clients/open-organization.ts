import type { Asker } from '../platform/asker';
import { organizationsById } from '../platform/jira/organizations';
import { projects } from '../platform/jira/projects';
import { isManager } from '../platform/people';
import { Refusal } from '../platform/rules/refusal';
import { clientsOfOrganization } from './client-store';
import type { Client } from './rules/client';

/** The client of the organization on whose page somebody stands, or that it is nobody's yet. */
export type OrganizationSeen =
  | { readonly outcome: 'client'; readonly client: Client; readonly mayEdit: boolean }
  | { readonly outcome: 'unknown'; readonly organization: { readonly id: string; readonly name: string }; readonly mayEdit: boolean };

export async function readOrganization(asker: Asker) {
  const { organization } = asker;
  if (organization === undefined) throw new Refusal('badInput', 'Open this from an organization.');
  const [clients, mayEdit, visible, found] = await Promise.all([
    clientsOfOrganization(organization),
    isManager(asker),
    projects(),
    organizationsById([organization]),
  ]);
  return { organization: found[0] ?? { id: organization, name: '' }, clients, mayEdit, visible };
}

/** One round of calls. Of several clients with one organization the active one is shown. */
export function openOrganization(_: Asker, __: object, read: Awaited<ReturnType<typeof readOrganization>>): OrganizationSeen {
  const { organization, clients, mayEdit, visible } = read;
  const seen = clients.filter(({ project }) => mayEdit || visible.some(({ id }) => id === project?.id));
  const client = seen.find(({ status }) => status === 'active') ?? seen[0];
  return client ? { outcome: 'client', client, mayEdit } : { outcome: 'unknown', organization, mayEdit };
}
