import { hasTicket } from '../run';
import type { Cell } from './month-cell';

export interface SingleProgress {
  readonly done: number;
  /** The clients that should have it done: with a ticket, or with one that is missing. */
  readonly of: number;
  readonly percent: number;
  /** Names of who has it neither done nor set for later. */
  readonly missing: readonly string[];
  readonly later: readonly string[];
}

interface OfClient {
  readonly name: string;
  readonly cell: Cell | undefined;
}

/** How many clients have the month's single task done; by the ids of the tickets that say so. */
export function singleProgress(
  clients: readonly OfClient[],
  { done, later }: { readonly done: ReadonlySet<string>; readonly later: ReadonlySet<string> },
): SingleProgress {
  const isIn = (ids: ReadonlySet<string>, { cell }: OfClient): boolean => hasTicket(cell?.run) && ids.has(cell.run.ticket.id);
  const concerned = clients.filter(({ cell }) => hasTicket(cell?.run) || cell?.state === 'missing' || cell?.state === 'failed');
  const finished = concerned.filter((client) => isIn(done, client)).length;
  const names = (some: readonly OfClient[]) => some.map(({ name }) => name);
  return {
    done: finished,
    of: concerned.length,
    percent: concerned.length === 0 ? 0 : Math.round((finished / concerned.length) * 100),
    missing: names(concerned.filter((client) => !isIn(done, client) && !isIn(later, client))),
    later: names(concerned.filter((client) => !isIn(done, client) && isIn(later, client))),
  };
}
