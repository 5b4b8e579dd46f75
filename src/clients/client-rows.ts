import { createHash } from 'node:crypto';
import { rowsOf, type Stored } from '../platform/store/rows';
import type { Client, ClientId } from './rules/client';
import { nameKey } from './rules/name-key';

/** What lies in a client's row; its version is the row's. */
export type KeptClient = Omit<Client, 'version'>;
export type StoredClient = Stored<KeptClient>;

export interface KeptCount {
  readonly count: number;
}
export interface KeptName {
  readonly client: ClientId;
}

/** How many clients were ever added; undefined before the first. Whoever adds one writes it too, so that no two get the same number. */
export type ClientCount = Stored<KeptCount> | undefined;

/** Rows of the entity `client`: the clients, how many there are, and who has which name. Only clients are in its indexes. */
export const clientRows = rowsOf<KeptClient>('client', ({ sheet, name, organization }) => ({
  sheet,
  nameKey: nameKey(name),
  ...(organization ? { organization: organization.id } : {}),
}));
export const countRows = rowsOf<KeptCount>('client');
export const nameRows = rowsOf<KeptName>('client');

export const countKey = 'clients';

/** A name may hold any character, a key may not. */
export const keyOfName = (name: string): string => `client-name:${createHash('sha256').update(nameKey(name)).digest('hex')}`;

/** A sheet of the run ledger holds as many clients as one bulk create of Jira makes tickets. */
export const clientsPerSheet = 50;
