import * as z from 'zod';
import type { Client } from '../../clients/rules/client';
import type { TicketClient } from './timer';

/** The property of a ticket that maintenance made. */
export const maintenanceProperty = 'rounds-maintenance';

const organizations = z.array(z.object({ id: z.union([z.string(), z.number()]).transform(String), name: z.string() }));
const maintenance = z.object({ client: z.string(), clientName: z.string() });

/**
 * The client that a ticket names: its first organization, or else the client whose maintenance it is. The organization comes first since people
 * set it and correct it in Jira; which client it stands for is looked up when the time is read, so that connecting them later counts for work
 * done before.
 */
export function ticketClient(givenOrganizations: unknown, givenMaintenance: unknown): TicketClient | null {
  const [organization] = organizations.safeParse(givenOrganizations).data ?? [];
  if (organization) return { id: ofOrganization(organization.id), name: organization.name };
  const maintained = maintenance.safeParse(givenMaintenance).data;
  return maintained ? { id: maintained.client, name: maintained.clientName } : null;
}

/** All ids by which tickets name a client. */
export const namedBy = ({ id, organization }: Pick<Client, 'id' | 'organization'>): readonly string[] =>
  organization ? [ofOrganization(organization.id), id] : [id];

/** The id of the organization in what a ticket names its client by; null where it names the client itself. */
export const organizationNamed = (client: string): string | null => (client.startsWith(prefix) ? client.slice(prefix.length) : null);

const prefix = 'organization:';
const ofOrganization = (id: string): string => prefix + id;
