import type { Client } from '../../clients/rules/client';
import { clientById } from '../../clients/client-store';
import { now, since } from '../../platform/clock';
import { TryAgain } from '../../platform/failures';
import { Duration, type Instant, type Milliseconds } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import { finishChecklist } from '../checklist/share-progress';
import { isDueFor, type Delivery } from '../rules/report/delivery';
import { numbersOf } from '../rules/report/finished';
import { settlingTime } from '../rules/plan-sheet';
import { deliverComment } from './deliver-comment';
import { deliverNote } from './deliver-note';
import { deliverPage } from './deliver-page';
import { attempted, type Attempted } from './attempted';
import { isDue, reports, type Report } from './report-store';
import { workedUp, type WorkedUp } from './worked-up';

/** What a step needs: the report with its attempt noted, what it is made of, and whether an earlier attempt may have left something. */
export interface Step extends WorkedUp {
  readonly report: Report;
  readonly resolvedAt: Instant;
  readonly client: Client | undefined;
  readonly mayBeThere: boolean;
  /** Refuses to act when the attempt has slept so long that another one may be under way. */
  readonly inTime: () => void;
}

interface Made {
  readonly comment: Attempted;
  readonly page: Attempted;
  readonly note: Attempted;
}

/**
 * Makes what is due of a resolved ticket:
 * 1. note the attempt, if the report is still the one that was read;
 * 2. keep what monitoring said when the ticket was resolved;
 * 3. comment, page and Tech Note, each looked for first if an earlier attempt may have made it;
 * 4. note what became of each; what could not be made stays due.
 * A death after 1 leaves an attempt that is left alone until it has settled; then the next one looks. `connected` is false where it is known that
 * Confluence is not there.
 */
export async function deliverReport(ticket: string, connected = true): Promise<Report | undefined> {
  const row = await reports.get(ticket);
  if (!row || !isDue(row.value)) return row?.value;
  const { attempt, head } = row.value;
  if (attempt !== null && since(attempt) < settlingTime) throw new TryAgain(settlingTime);
  const client = await clientById(head.client);
  if (attempt === null && !canDoMore(row.value, client, connected)) return row.value;

  const begun = await begin(row);
  if (!begun) throw new TryAgain(Duration.ofSeconds(5));
  const made = await make(begun.value, client, attempt !== null);
  const report = await note(begun, made);
  const wait = waitOf(made);
  if (wait !== undefined) throw new TryAgain(wait);
  return report;
}

/** Where only Confluence's part is left and cannot be made, nothing is written hour after hour. */
function canDoMore({ comment, page, note, resolvedAt }: Report, client: Client | undefined, connected: boolean): boolean {
  if (resolvedAt === null) return false;
  if (isDueFor(comment, resolvedAt)) return true;
  const told = [page, note].every(
    (delivery) => !isDueFor(delivery, resolvedAt) || (delivery.state === 'due' && delivery.why !== undefined),
  );
  return !told || (connected && client?.space !== undefined);
}

async function begin(row: Stored<Report>): Promise<Stored<Report> | undefined> {
  const value: Report = { ...row.value, attempt: now() };
  return (await commit(reports.replace(row, value))) === 'committed' ? { key: row.key, version: row.version + 1, value } : undefined;
}

async function make(
  report: Report,
  client: Client | undefined,
  mayBeThere: boolean,
): Promise<Made & { readonly numbers: Report['numbers'] }> {
  const resolvedAt = report.resolvedAt ?? now();
  const begunAt = report.attempt ?? now();
  const inTime = () => {
    if (since(begunAt) > Duration.ofMinutes(1)) throw new TryAgain(settlingTime);
  };
  const checklist = await finishChecklist(report.ticket.id, resolvedAt);
  const step: Step = { ...(await workedUp(report, client, checklist)), report, resolvedAt, client, mayBeThere, inTime };
  const due = (delivery: Delivery, act: (step: Step) => Promise<Delivery>): Promise<Attempted> =>
    isDueFor(delivery, resolvedAt) ? attempted(delivery, () => act(step)) : Promise.resolve({ delivery });
  const [comment, page, note] = await Promise.all([
    due(report.comment, deliverComment),
    due(report.page, deliverPage),
    due(report.note, deliverNote),
  ]);
  return { comment, page, note, numbers: numbersOf(step.finished) };
}

/** What became of each; a ticket that was resolved again meanwhile stays due. */
async function note(begun: Stored<Report>, made: Made & { readonly numbers: Report['numbers'] }): Promise<Report> {
  const { comment, page, note: noted, numbers } = made;
  const outcome = { comment: comment.delivery, page: page.delivery, note: noted.delivery, numbers, attempt: null };
  const value: Report = { ...begun.value, ...outcome };
  if ((await commit(reports.replace(begun, value))) === 'committed') return value;
  const newer = await reports.get(begun.key);
  return newer ? note(newer, made) : value;
}

const waitOf = ({ comment, page, note: noted }: Made): Milliseconds | undefined =>
  [comment, page, noted].flatMap(({ wait }) => wait ?? []).sort((one, other) => other - one)[0];
