import type { Client, ClientId } from '../../clients/rules/client';
import { seenClients } from '../../clients/seen-clients';
import type { Asker } from '../../platform/asker';
import { isManager } from '../../platform/people';
import type { Cents, Instant, Month } from '../../platform/rules/units';
import { rowsTogether } from '../../platform/store/rows-together';
import { everyStatement, keys, placeOf, type KeptStatement } from '../billing-store';
import type { AccountingCodes } from '../rules/accounting-codes';
import { codesOf, teamAtFirst, type BillingTeam } from '../rules/billing-team';

export interface ListedStatement extends Pick<Client, 'name' | 'contract' | 'travelMinutes' | 'timeZone'> {
  readonly client: ClientId;
  /** Id in Jira, so that the statement can be asked for in one round. */
  readonly organization: string | null;
  /** Null while the month is open, and for who may not see it. */
  readonly closed: { readonly at: Instant; readonly by: string; readonly total: Cents } | null;
}

export interface StatementList {
  readonly statements: readonly ListedStatement[];
  readonly currency: string;
  readonly accounting: AccountingCodes;
  readonly hasPolicy: boolean;
  readonly manages: boolean;
}

export async function readStatements(asker: Asker, { month }: { readonly month: Month }) {
  const [clients, closed, settings, manages] = await Promise.all([
    seenClients(asker),
    everyStatement(month),
    rowsTogether([keys.policies, keys.team].map(placeOf)),
    isManager(asker),
  ]);
  const team = (settings(placeOf(keys.team))?.value as BillingTeam | undefined) ?? teamAtFirst;
  return { clients, closed, team, hasPolicy: settings(placeOf(keys.policies)) !== undefined, manages };
}

/** The clients that a month can be opened for, by name, and which of them are closed. */
export function listStatements(_asker: Asker, _input: object, read: Awaited<ReturnType<typeof readStatements>>): StatementList {
  const { clients, closed, team, hasPolicy, manages } = read;
  const byClient = new Map(closed.map((one) => [one.client, one]));
  const statements = clients
    .filter(({ status, id }) => status === 'active' || byClient.has(id))
    .map((client) => listed(client, manages ? byClient.get(client.id) : undefined))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { statements, currency: team.currency, accounting: codesOf(team), hasPolicy, manages };
}

function listed({ id, name, contract, travelMinutes, timeZone, organization }: Client, kept: KeptStatement | undefined): ListedStatement {
  const closed = kept ? { at: kept.at, by: kept.by, total: kept.total } : null;
  return { ...{ client: id, name, contract, travelMinutes, timeZone }, organization: organization?.id ?? null, closed };
}
