import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { ticketFacts } from '../../platform/jira/ticket-facts';
import { queues } from '../../platform/queue';
import { Refusal } from '../../platform/rules/refusal';
import type { Instant } from '../../platform/rules/units';
import { appRun } from '../../platform/app-run';
import { checkIds, type CheckId, type Finding } from '../rules/check/finding';
import { judged } from '../rules/check/judge';
import type { AppRun } from '../rules/check/support-report';
import { checkTickets } from './check-ticket-store';
import { gatherFacts, readForCheck } from './gather-facts';
import { openCheckTicket } from './open-check-ticket';

/** The ticket that a failing check opened, as Jira shows it to who looks. */
export interface OpenedTicket {
  /** Null where Jira hides it from the person, or has it no more. */
  readonly key: string | null;
  /** Somebody has closed it, though the check still fails. */
  readonly isDone: boolean;
}

export interface SelfCheck {
  readonly at: Instant;
  readonly findings: readonly Finding[];
  readonly tickets: Readonly<Partial<Record<CheckId, OpenedTicket>>>;
  readonly run: AppRun;
}

interface Asked {
  readonly browserAt?: Instant | undefined;
}

export async function readForSelfCheck() {
  const [read, tickets] = await Promise.all([readForCheck(), checkTickets.getAll(checkIds)]);
  return { read, tickets };
}

type Read = Awaited<ReturnType<typeof readForSelfCheck>>;

/** What works and what does not, and the tickets of what does not. */
export async function openCheck(_: Asker, { browserAt }: Asked, { read, tickets }: Read): Promise<SelfCheck> {
  const made = tickets.flatMap(({ key, value }) => (value.state === 'created' ? [{ check: key as CheckId, ticket: value.ticket }] : []));
  const [{ facts }, known] = await Promise.all([gatherFacts(read, browserAt), statesOf(made.map(({ ticket }) => ticket.id))]);
  const shown = made.map(({ check, ticket }) => {
    const isDone = known.get(ticket.id);
    return [check, { key: isDone === undefined ? null : ticket.key, isDone: isDone ?? false }] as const;
  });
  return { at: now(), findings: judged(facts, queues), tickets: Object.fromEntries(shown), run: appRun() };
}

/** By ticket: whether it is done. */
async function statesOf(ids: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
  if (ids.length === 0) return new Map();
  const facts = await ticketFacts('user', ids, { fields: ['status'] });
  const isDone = (fields: Readonly<Record<string, unknown>>): boolean =>
    (fields['status'] as { readonly statusCategory?: { readonly key?: string } } | undefined)?.statusCategory?.key === 'done';
  return new Map([...facts].map(([id, { fields }]) => [id, isDone(fields)]));
}

export interface CheckTicketOpened {
  readonly outcome: 'opened' | 'there';
  readonly check: SelfCheck;
}

/** Opens the ticket of one failing check now, instead of with the next daily look. */
export async function openTicketOfCheck(asker: Asker, { check }: { readonly check: CheckId }): Promise<CheckTicketOpened> {
  const { facts, clients } = await gatherFacts(await readForCheck(), undefined);
  const finding = judged(facts, queues).find((one) => one.check === check);
  if (finding?.state !== 'fails') throw new Refusal('changedMeanwhile', 'This does not fail any more. Look again.');
  const outcome = await openCheckTicket(finding, clients);
  if (outcome === 'noDesk') throw new Refusal('badInput', 'There is no project to open it in: give a client its project first.');
  return { outcome, check: await openCheck(asker, {}, await readForSelfCheck()) };
}
