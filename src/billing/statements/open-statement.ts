import type { Asker } from '../../platform/asker';
import { isManager } from '../../platform/people';
import type { Closing, Statement } from '../rules/statement';
import { readMonth, type AskMonth, type ReadMonth } from './read-month';
import { statementHash } from './statement-hash';

export interface StatementView {
  readonly statement: Statement;
  /** Of the statement as a whole; who closes it says what they saw. */
  readonly hash: string;
  /** Null while the month is open. */
  readonly closing: Closing | null;
  /** Whether what lies in the store is what was closed. */
  readonly intact: boolean;
  /** All of it, or what the technician who asks worked on. */
  readonly scope: 'all' | 'own';
}

export async function readForStatement(asker: Asker, input: AskMonth) {
  const [month, manages] = await Promise.all([readMonth(input), isManager(asker)]);
  return { month, manages };
}

/** One client's month: as it was closed, else as it stands. A technician sees the charges of their own work. */
export function openStatement(
  asker: Asker,
  _input: AskMonth,
  { month, manages }: Awaited<ReturnType<typeof readForStatement>>,
): StatementView {
  const view = viewOf(month);
  return manages ? view : { ...view, scope: 'own', statement: ownPart(view.statement, asker.accountId) };
}

export function viewOf({ closed, draw }: ReadMonth): StatementView {
  if (closed) {
    const { statement, ...closing } = closed;
    return { statement, hash: closing.hash, closing, intact: statementHash(statement) === closing.hash, scope: 'all' };
  }
  const statement = draw();
  return { statement, hash: statementHash(statement), closing: null, intact: true, scope: 'all' };
}

function ownPart(statement: Statement, technician: string): Statement {
  const isOwn = (one: { readonly technician: string }): boolean => one.technician === technician;
  return {
    ...statement,
    charges: statement.charges.filter(({ work }) => work.some(isOwn)),
    doubtful: statement.doubtful.filter(isOwn),
    adjustments: [],
    questions: [],
    roles: {},
  };
}
