import type { Client } from '../../../src/clients/rules/client';
import { isAlone, isIncomplete, type Show } from './client-view';

/** How many clients each choice of the filter shows. */
export function countsOf(clients: readonly Client[]): Readonly<Record<Show, number>> {
  const count = (wanted: (client: Client) => boolean) => clients.filter(wanted).length;
  return {
    all: clients.length,
    active: count(({ status }) => status === 'active'),
    prospect: count(({ status }) => status === 'prospect'),
    former: count(({ status }) => status === 'former'),
    incomplete: count(isIncomplete),
    alone: count(isAlone),
  };
}
