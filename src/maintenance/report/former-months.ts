import type { ClientId } from '../../clients/rules/client';
import type { FormerMonth } from '../rules/report/finished';
import { reports } from './report-store';

const monthsRead = 6;

/** The numbers of a client's latest months, the latest first; one query. */
export async function formerMonths(client: ClientId): Promise<readonly FormerMonth[]> {
  const { rows } = await reports.page('by-client', { partition: [client], newestFirst: true, limit: monthsRead });
  return rows.map(({ value: { head, numbers } }) => ({ period: head.period, numbers }));
}
