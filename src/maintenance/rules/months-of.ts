import type { Client } from '../../clients/rules/client';
import type { Instant, Month } from '../../platform/rules/units';
import { currentPeriod, periodsInReach } from './due';
import type { Wanted } from './plan-sheet';

/** A run over the clients: what is due, or what somebody asked for; without a period, each client's current month. */
export interface MonthRequest {
  readonly wanted: Wanted;
  readonly period?: Month | undefined;
  /** Ids of clients; all, if none are given. */
  readonly among?: readonly string[] | undefined;
}

/** The months whose ledger the request needs. */
export const monthsOf = (request: MonthRequest, at: Instant): readonly Month[] =>
  request.period === undefined ? periodsInReach(at) : [request.period];

/** The clients that the request concerns in that month; what is due is decided per client by its plan. */
export function clientsIn(period: Month, clients: readonly Client[], request: MonthRequest, at: Instant): readonly Client[] {
  const { among, wanted } = request;
  const asked = among ? clients.filter(({ id }) => among.includes(id)) : clients;
  if (wanted.kind === 'due' || request.period !== undefined) return asked;
  return asked.filter((client) => currentPeriod(client, at) === period);
}
