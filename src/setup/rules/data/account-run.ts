import type { Instant } from '../../../platform/rules/units';
import type { RowPlace } from './row-place';

/** One pass over all rows: which accounts they name is told to Atlassian, and those that it calls closed are forgotten. */
export interface AccountRun {
  readonly began: Instant;
  /** From where rows are still to be looked at for accounts; null once all were. */
  readonly place: RowPlace | null;
  /** Found, and not told yet. */
  readonly waiting: readonly string[];
  readonly told: readonly string[];
  readonly closed: readonly string[];
  /** From where rows may still name a closed account; null once none does. */
  readonly forgetFrom: RowPlace | null;
  /** A row that somebody changed at that moment still names one: they are gone through once more. */
  readonly missed: boolean;
}

const beginning: RowPlace = { entity: 0 };

export const begunAt = (began: Instant): AccountRun => ({
  began,
  place: beginning,
  waiting: [],
  told: [],
  closed: [],
  forgetFrom: beginning,
  missed: false,
});

/** The run after rows that name these accounts. */
export function afterRows(run: AccountRun, accounts: readonly string[], place: RowPlace | null): AccountRun {
  const known = new Set([...run.told, ...run.waiting]);
  const fresh = [...new Set(accounts)].filter((account) => !known.has(account));
  return { ...run, place, waiting: [...run.waiting, ...fresh] };
}

/** The accounts to tell of now: as many as go into one call, fewer only at the end. */
export function toTell({ place, waiting }: AccountRun, atOnce: number): readonly string[] {
  return waiting.length >= atOnce || place === null ? waiting.slice(0, atOnce) : [];
}

/** So many are remembered, which a row has room for; beyond them one may be told twice, which does no harm. */
const mostRemembered = 3_000;

export const afterTelling = (run: AccountRun, told: readonly string[], closed: readonly string[]): AccountRun => ({
  ...run,
  waiting: run.waiting.filter((account) => !told.includes(account)),
  told: [...run.told, ...told].slice(-mostRemembered),
  closed: [...run.closed, ...closed],
});

/** The run after a portion of rows in which closed accounts were replaced. */
export function afterForgetting(run: AccountRun, forgetFrom: RowPlace | null, missed: boolean): AccountRun {
  const hasMissed = run.missed || missed;
  return forgetFrom === null && hasMissed ? { ...run, forgetFrom: beginning, missed: false } : { ...run, forgetFrom, missed: hasMissed };
}

export const isDone = ({ place, waiting, closed, forgetFrom }: AccountRun): boolean =>
  place === null && waiting.length === 0 && (closed.length === 0 || forgetFrom === null);
