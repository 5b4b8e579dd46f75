import type { Client } from '../client';
import { propose, type Proposal } from './propose';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Sides<Organization extends Named, Space extends Named> {
  readonly clients: readonly Client[];
  readonly organizations: readonly Organization[];
  /** Null where Confluence is not connected. */
  readonly spaces: readonly Space[] | null;
}

/** What fits to what, and what fits to nothing, each by name. */
export interface OpenEnds<Organization extends Named, Space extends Named> {
  readonly organizations: readonly Proposal<Client, Organization>[];
  readonly spaces: readonly Proposal<Client, Space>[];
  readonly organizationsAlone: readonly Organization[];
  readonly clientsWithoutOrganization: readonly Client[];
  readonly clientsWithoutSpace: readonly Client[];
}

/** Former clients ask for nothing, but what is connected with them is not free. */
export function openEnds<Organization extends Named, Space extends Named>(
  sides: Sides<Organization, Space>,
): OpenEnds<Organization, Space> {
  const { clients, organizations, spaces } = sides;
  const served = clients.filter(({ status }) => status !== 'former').sort(byName);
  const connected = new Set(clients.flatMap(({ organization }) => organization?.id ?? []));
  const used = new Set(clients.flatMap(({ space }) => space?.id ?? []));
  const organizationsAlone = organizations.filter(({ id }) => !connected.has(id)).sort(byName);
  const clientsWithoutOrganization = served.filter(({ organization }) => organization === null);
  const clientsWithoutSpace = spaces === null ? [] : served.filter(({ space }) => space === undefined);
  return {
    organizations: propose(clientsWithoutOrganization, organizationsAlone),
    spaces: propose(
      clientsWithoutSpace,
      (spaces ?? []).filter(({ id }) => !used.has(id)),
    ),
    organizationsAlone,
    clientsWithoutOrganization,
    clientsWithoutSpace,
  };
}

const byName = (one: Named, other: Named): number => one.name.localeCompare(other.name);
