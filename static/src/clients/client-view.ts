import type { Client, ClientStatus } from '../../../src/clients/rules/client';
import { nameKey } from '../../../src/clients/rules/name-key';

export type Show = 'all' | ClientStatus | 'incomplete' | 'alone';

/** Which clients a person wants to see, and in what order. */
export interface Wanted {
  readonly search: string;
  readonly show: Show;
  readonly by: SortColumn;
  readonly downwards: boolean;
}

export type SortColumn = 'name' | 'organization' | 'project' | 'timeZone' | 'travelMinutes' | 'planDay' | 'status';

/** An active client without project or time zone gets no maintenance ticket. */
export const isIncomplete = ({ status, project, timeZone }: Client): boolean =>
  status === 'active' && (project === null || timeZone === null);

/** Its tickets and its time are not found by its organization. */
export const isAlone = ({ status, organization }: Client): boolean => status !== 'former' && organization === null;

/** The clients to show, in order; every word of the search must be found somewhere in a client. */
export function clientsToShow(clients: readonly Client[], { search, show, by, downwards }: Wanted): readonly Client[] {
  const words = nameKey(search).split(' ').filter(Boolean);
  const shown = clients.filter((client) => isWanted(client, show) && words.every((word) => searchedText(client).includes(word)));
  const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const turn = downwards ? -1 : 1;
  return shown.sort((one, other) => turn * order.compare(sortText(one, by), sortText(other, by)) || order.compare(one.name, other.name));
}

function isWanted(client: Client, show: Show): boolean {
  if (show === 'all') return true;
  if (show === 'alone') return isAlone(client);
  return show === 'incomplete' ? isIncomplete(client) : client.status === show;
}

const searchedText = ({ name, organization, project, timeZone, address, contact }: Client): string =>
  nameKey([name, organization?.name, project?.key, timeZone, address, contact].join(' '));

function sortText(client: Client, by: SortColumn): string {
  if (by === 'organization') return client.organization?.name ?? '';
  if (by === 'project') return client.project?.key ?? '';
  return String(client[by] ?? '');
}
