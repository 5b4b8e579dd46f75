import type { Asker } from '../platform/asker';
import { customersOf, type Customer } from '../platform/jira/organization-people';
import { visibleClient, type OneClient } from './visible-client';

export interface ClientPeople {
  /** Whom we talk to, as somebody typed it; empty where nobody did. */
  readonly contact: string;
  readonly address: string;
  /** Who of the client can sign in to the portal, at most 50; null without an organization. */
  readonly customers: readonly Customer[] | null;
}

/** Who is at the client; two rounds of calls. */
export async function readClientPeople(asker: Asker, asked: OneClient): Promise<ClientPeople> {
  const { contact, address, organization } = (await visibleClient(asker, asked)).client;
  return { contact, address, customers: organization && (await customersOf(organization.id)) };
}
