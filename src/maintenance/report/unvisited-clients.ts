import { clientsOfSheet, sheetCount } from '../../clients/client-store';
import type { Client } from '../../clients/rules/client';
import { clientsSeen } from '../../clients/seen-clients';
import { now } from '../../platform/clock';
import type { Asker } from '../../platform/asker';
import { instant, type Instant } from '../../platform/rules/units';
import { aFewAtATime } from '../../platform/a-few-at-a-time';
import { namedBy } from '../../time/rules/ticket-client';
import { entries } from '../../time/time-store';
import { unvisited, visitEveryDays, type Unvisited } from '../rules/report/unvisited';

export interface UnvisitedClients {
  readonly outcome: 'clients';
  readonly clients: readonly Unvisited[];
}

/** Active clients on whose premises nobody has worked for 90 days. */
export async function unvisitedClients(asker: Asker): Promise<UnvisitedClients> {
  const [sheets, sees] = await Promise.all([sheetCount(), clientsSeen(asker)]);
  const found = await aFewAtATime(
    Array.from({ length: sheets }, (_sheet, index) => index),
    20,
    clientsOfSheet,
  );
  const active = found.flat().filter((client) => client.status === 'active' && sees(client));
  const from = instant(new Date(Date.parse(now()) - visitEveryDays * 86_400_000).toISOString());
  const visits = await aFewAtATime(active, 25, async (client) => [client.id, await latestVisit(client, from)] as const);
  const known = new Map(visits.flatMap(([id, at]) => (at === undefined ? [] : [[id as string, at] as const])));
  return { outcome: 'clients', clients: unvisited(active, known, now()) };
}

/** When somebody last began to work on site, looking back to that instant. */
async function latestVisit(client: Client, from: Instant): Promise<Instant | undefined> {
  const pages = await Promise.all(
    namedBy(client).map((name) => entries.page('by-client', { partition: [name], from, newestFirst: true, limit: 100 })),
  );
  const onSite = pages.flatMap(({ rows }) => rows).filter(({ value }) => value.kind === 'onSite' && !value.removed);
  return onSite
    .map(({ value }) => value.startedAt)
    .sort()
    .at(-1);
}
