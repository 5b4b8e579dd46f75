import { createHash } from 'node:crypto';
import type { ClientId } from '../../clients/rules/client';
import { rowsOf, type Stored } from '../../platform/store/rows';
import type { ClientEvidence } from '../rules/signals/evidence';
import type { KeptSignal, Told } from '../rules/signals/signal';

/** The last signal of each client and item. */
export const signals = rowsOf<KeptSignal>('signal', ({ client, item, told, last }) => ({
  client,
  item,
  told,
  status: last.status,
  at: last.at,
}));

/** What hand and monitor said month by month, one row per client. */
export const evidenceRows = rowsOf<ClientEvidence>('evidence', ({ sheet }) => ({ sheet }));

/** An item may be called anything, a key may not. */
export const signalKey = (client: ClientId, item: string): string =>
  `${client}:${/^[A-Za-z0-9._-]{1,100}$/.test(item) ? item : createHash('sha256').update(item).digest('hex')}`;

/** All that is known of a client's signals; one query for each hundred items. */
export async function signalsOf(client: ClientId): Promise<readonly KeptSignal[]> {
  const all: KeptSignal[] = [];
  let after: string | undefined;
  do {
    const { rows, next } = await signals.page('by-client', { partition: [client], after });
    all.push(...rows.map(({ value }) => value));
    after = next;
  } while (after !== undefined);
  return all;
}

const beginning = '2000-01-01T00:00:00.000Z';

/** Signals whose tickets know, or do not know yet, what they say, the longest unheard of first; at most 100, last heard of up to that instant. */
export async function signalsTold(told: Told, upTo: string): Promise<readonly Stored<KeptSignal>[]> {
  return (await signals.page('by-told', { partition: [told], from: beginning, to: upTo })).rows;
}

/** What warns now, the latest first; at most 100. */
export async function alertsNow(): Promise<readonly KeptSignal[]> {
  const { rows } = await signals.page('by-status', { partition: ['alert'], newestFirst: true });
  return rows.map(({ value }) => value);
}

/** The evidence of a sheet's clients, by client; one query. */
export async function evidenceOfSheet(sheet: number): Promise<ReadonlyMap<ClientId, ClientEvidence>> {
  const { rows } = await evidenceRows.page('by-sheet', { partition: [sheet] });
  return new Map(rows.map(({ value }) => [value.client, value]));
}
