import * as z from 'zod';
import type { Client } from '../../clients/rules/client';
import type { Instant } from '../../platform/rules/units';
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

/** A name by which tickets name a client, and since or until when work on them counts for it; the name alone counts always. */
export interface CountedName {
  readonly name: string;
  readonly from?: Instant;
  readonly until?: Instant;
}

type Named = Pick<Client, 'id' | 'organization' | 'also' | 'merged'>;

/** All names by which tickets name a client, those of its doubles with it; one that was merged keeps what was billed to it. */
export function namesOf({ id, organization, also = [], merged }: Named): readonly CountedName[] {
  const own = idsOf(id, organization?.id ?? null);
  if (merged) return merged.from === null ? [] : within(own, { until: merged.from });
  const taken = also.flatMap((other) => idsOf(other.id, other.organization)); // an organization taken over counts from when it was
  return [
    ...own.filter((name) => !taken.includes(name)).map((name) => ({ name })),
    ...also.flatMap(({ from, ...other }) => within(idsOf(other.id, other.organization), from === null ? {} : { from })),
  ];
}

const within = (names: readonly string[], limits: Omit<CountedName, 'name'>): readonly CountedName[] =>
  names.map((name) => ({ name, ...limits }));
const idsOf = (id: string, organization: string | null): readonly string[] =>
  organization === null ? [id] : [ofOrganization(organization), id];

/** Whether work that began then on a ticket of that name counts for a client of these names. */
export const countsFor = (names: readonly CountedName[], client: string, startedAt: Instant): boolean =>
  names.some(
    ({ name, from, until }) => name === client && (from === undefined || startedAt >= from) && (until === undefined || startedAt < until),
  );

/** All ids by which tickets name a client now; one that was merged has none. */
export const namedBy = (client: Named): readonly string[] => (client.merged ? [] : [...new Set(namesOf(client).map(({ name }) => name))]);

/** The id of the organization in what a ticket names its client by; null where it names the client itself. */
export const organizationNamed = (client: string): string | null => (client.startsWith(prefix) ? client.slice(prefix.length) : null);

const prefix = 'organization:';
const ofOrganization = (id: string): string => prefix + id;
