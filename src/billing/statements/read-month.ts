import { asClient } from '../../clients/client-store';
import type { StoredClient } from '../../clients/client-rows';
import type { Client, ClientId } from '../../clients/rules/client';
import { addMonths } from '../../platform/rules/month';
import { Refusal } from '../../platform/rules/refusal';
import { instant, type Month, type TimeZone } from '../../platform/rules/units';
import { rowsTogether } from '../../platform/store/rows-together';
import type { Stored } from '../../platform/store/rows';
import { entriesOfClient } from '../../time/entries/entries-of-client';
import { lateEntries } from '../../time/entries/late-entries';
import type { Entry } from '../../time/rules/entry';
import { namedBy, namesOf } from '../../time/rules/ticket-client';
import { keys, placeOf, type KeptStatement } from '../billing-store';
import { teamAtFirst, type BillingTeam } from '../rules/billing-team';
import { usualTerms, type BilledClient, type KeptTerms } from '../rules/client-terms';
import { drawUp, monthsBefore } from '../rules/draw-up';
import type { Marks } from '../rules/marks';
import type { ClosedStatement, Statement } from '../rules/statement';
import { stretchOfMonth } from '../rules/work-of-month';
import { cameLate } from './came-late';
import { closedIn } from './closed-in';
import { pricingPlaces, versionsIn } from './kept-versions';

export interface AskMonth {
  readonly client: ClientId;
  readonly month: Month;
  /** The client's organization as the screen knows it, so that its entries can be read alongside; checked. */
  readonly organization?: string | null | undefined;
}

/** Everything that a client's month is drawn up from, and the month as it was closed if it was. */
export interface ReadMonth {
  readonly client: Client;
  readonly closed: ClosedStatement | undefined;
  /** As it stands now; computed when it is asked for. */
  readonly draw: () => Statement;
  readonly marks: Stored<Marks> | undefined;
}

/** One round of calls; a second where a client has more entries than a page, or another organization than the screen thought, or an old month changed. */
export async function readMonth({ client: id, month, organization }: AskMonth): Promise<ReadMonth> {
  const months = [...monthsBefore(month), month];
  const guess = namedBy({ id, organization: organization ? { id: organization, name: '' } : null });
  const [rows, guessed, late] = await Promise.all([rowsOfMonths(id, months), entriesOfClient(guess, around(months)), lateEntries()]);
  const stored = rows({ entity: 'client', key: id }) as StoredClient | undefined;
  if (!stored) throw new Refusal('notFound', 'There is no such client.');
  const client = asClient(stored);
  const names = namesOf(client);
  const isAsGuessed = client.merged === undefined && names.every(({ name, from }) => from === undefined && guess.includes(name));
  const entries = isAsGuessed ? guessed : await entriesOfClient(names, around(months));
  const value = (key: string): unknown => rows(placeOf(key))?.value;
  const closed = months.flatMap((one) => (value(keys.statement(one, id)) as KeptStatement | undefined) ?? []).map(closedIn);
  const earlier = closed.filter(({ statement }) => statement.month < month);
  const { currency, roles } = (value(keys.team) as BillingTeam | undefined) ?? teamAtFirst;
  const billed = billedClient(client, value(keys.terms(id)) as KeptTerms | undefined);
  const looking = { client: id, names, zone: billed.zone, before: months[0] ?? month, lastClosed: latest(earlier) };
  const old = await cameLate(looking, late);
  const draw = (): Statement =>
    drawUp({
      ...{ client: billed, name: client.name, month, currency, roles },
      versions: versionsIn(rows),
      entriesOf: (one) => entriesIn(old.months.includes(one) ? old.entries : entries, one, billed.zone),
      marksOf: (one) => (value(keys.marks(one, id)) as Marks | undefined)?.entries ?? {},
      closed: [...old.closed, ...earlier],
      late: old.months,
    });
  const marks = rows(placeOf(keys.marks(month, id))) as Stored<Marks> | undefined;
  return { client, closed: closed.find(({ statement }) => statement.month === month), draw, marks };
}

function rowsOfMonths(id: ClientId, months: readonly Month[]) {
  const ofMonths = months.flatMap((month) => [keys.marks(month, id), keys.statement(month, id)]);
  return rowsTogether([{ entity: 'client', key: id }, ...pricingPlaces, ...[keys.team, keys.terms(id), ...ofMonths].map(placeOf)]);
}

export const billedClient = ({ id, contract, timeZone, travelMinutes }: Client, kept: KeptTerms | undefined): BilledClient => ({
  ...{ id, contract, travelMinutes },
  zone: timeZone ?? ('UTC' as TimeZone),
  terms: { ...usualTerms, ...kept?.terms },
});

const latest = (closed: readonly ClosedStatement[]): ClosedStatement | undefined =>
  closed.reduce<ClosedStatement | undefined>((last, one) => (last && last.at > one.at ? last : one), undefined);

/** The months in any zone. */
function around(months: readonly Month[]) {
  const [first, last] = [months[0], months.at(-1)] as [Month, Month];
  const day = 86_400_000;
  const at = (month: Month, days: number) => instant(new Date(Date.parse(`${month}-01T00:00:00.000Z`) + days * day).toISOString());
  return { startedAt: at(first, -1), stoppedAt: at(addMonths(last, 1), 1) };
}

function entriesIn(entries: readonly Entry[], month: Month, zone: TimeZone): readonly Entry[] {
  const { startedAt, stoppedAt } = stretchOfMonth(month, zone);
  return entries.filter((entry) => entry.startedAt >= startedAt && entry.startedAt < stoppedAt);
}
