import { clientById } from '../../clients/client-store';
import type { ClientId } from '../../clients/rules/client';
import { now } from '../../platform/clock';
import { groupsOf } from '../../platform/groups-of';
import { ticketFacts } from '../../platform/jira/ticket-facts';
import { log } from '../../platform/log';
import { elapsed } from '../../platform/rules/elapsed';
import { instantAfter } from '../../platform/rules/instant-after';
import { instant, type Instant, type Milliseconds } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import { finishChecklist, shareWatched } from '../checklist/share-progress';
import { readSheets } from '../months/ledger-store';
import { periodsInReach } from '../rules/due';
import { hasTicket } from '../rules/run';
import { freshFor, type KeptSignal } from '../rules/signals/signal';
import { signals, signalsTold } from './signal-store';

/** Rounds of a hundred signals in one hour; what is more waits for the next. */
const mostRounds = 50;
const rowsPerCommit = 25;

/** Brings the tickets of clients whose monitoring says something else, or nothing any more, up to date. A signal that comes meanwhile is told next time. */
export async function tellTickets(): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    const at = now();
    const untold = [...(await signalsTold('no', at)), ...(await signalsTold('yes', instantAfter(at, (0 - freshFor) as Milliseconds)))];
    if (untold.length === 0) return;
    const told = await tellAll(untold, at);
    if (told === 0) return;
  }
}

async function tellAll(untold: readonly Stored<KeptSignal>[], at: Instant): Promise<number> {
  const told: Stored<KeptSignal>[] = [];
  for (const client of new Set(untold.map(({ value }) => value.client))) {
    const rows = untold.filter(({ value }) => value.client === client);
    const outcome = await tell(client).catch((error: unknown) => {
      log('not-told', { client, error: error instanceof Error ? error.name : 'unknown' });
      return 'failed' as const;
    });
    if (outcome !== 'failed') told.push(...rows);
  }
  return noteTold(told, at);
}

async function tell(client: ClientId): Promise<'told'> {
  const known = await clientById(client);
  const sheets = known ? await readSheets(known.sheet, periodsInReach(now())) : [];
  const tickets = sheets.flatMap(({ value }) => {
    const run = value.runs[client];
    return hasTicket(run) ? [run.ticket.id] : [];
  });
  const facts = tickets.length === 0 ? [] : await ticketFacts('app', tickets, { fields: ['status', 'resolutiondate'] });
  for (const [ticket, { fields }] of facts) {
    const resolvedAt = isDone(fields['status']) ? fields['resolutiondate'] : undefined;
    if (typeof resolvedAt === 'string') await finishChecklist(ticket, instant(new Date(resolvedAt).toISOString()));
    else await shareWatched(ticket, isDone(fields['status']));
  }
  return 'told';
}

const isDone = (status: unknown): boolean =>
  (status as { readonly statusCategory?: { readonly key?: string } } | undefined)?.statusCategory?.key === 'done';

async function noteTold(rows: readonly Stored<KeptSignal>[], at: Instant): Promise<number> {
  let told = 0;
  for (const group of groupsOf(rows, rowsPerCommit)) {
    const changes = group.map((row) => signals.replace(row, { ...row.value, told: toldOf(row.value, at) }));
    if ((await commit(...changes)) === 'committed') told += group.length;
  }
  return told;
}

const toldOf = ({ last }: KeptSignal, at: Instant) => (elapsed(last.at, at) > freshFor ? 'silent' : 'yes');
