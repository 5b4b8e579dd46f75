import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { dateIn, monthOf } from '../../platform/rules/month';
import { Refusal } from '../../platform/rules/refusal';
import { commit } from '../../platform/store/rows';
import { keys, statementRows, type KeptStatement } from '../billing-store';
import { pack } from '../packed';
import { totalOf, type Closing } from '../rules/statement';
import { viewOf, type StatementView } from './open-statement';
import { readMonth, type AskMonth, type ReadMonth } from './read-month';

export interface CloseStatement extends AskMonth {
  /** Of the statement that the person saw. */
  readonly hash: string;
  readonly reason: string;
}

export type StatementClosed =
  | { readonly outcome: 'closed' | 'closedBefore'; readonly view: StatementView }
  | { readonly outcome: 'changedMeanwhile'; readonly view: StatementView };

export const readToClose = (_asker: Asker, input: CloseStatement): Promise<ReadMonth> => readMonth(input);

/**
 * Closes one client's month as it was seen: from then on it stays as it is. If its time changed since, nothing is closed and it is shown as it
 * stands now; if it is closed already, that is what is answered.
 */
export async function closeStatement(asker: Asker, input: CloseStatement, month: ReadMonth): Promise<StatementClosed> {
  const view = viewOf(month);
  if (view.closing) return { outcome: 'closedBefore', view };
  const { statement, hash } = view;
  if (statement.month >= monthOf(dateIn(statement.client.zone, now())))
    throw new Refusal('badInput', 'A month can be closed when it is over for the client.');
  if (hash !== input.hash) return { outcome: 'changedMeanwhile', view };
  if (input.reason === '' && statement.questions.some(({ holdsBack }) => holdsBack))
    throw new Refusal('badInput', 'Something in this month is unreviewed or waits. Say why it is closed all the same.');
  const closing: Closing = { by: asker.accountId, at: now(), reason: input.reason, hash };
  const { client, month: of } = input;
  const kept: KeptStatement = { ...closing, client, month: of, total: totalOf(statement), packed: pack(statement) };
  const outcome = await commit(statementRows.insert(keys.statement(of, client), kept));
  if (outcome === 'committed') return { outcome: 'closed', view: { ...view, closing } };
  return { outcome: 'closedBefore', view: viewOf(await readMonth(input)) };
}
