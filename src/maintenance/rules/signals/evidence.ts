import type { ClientId } from '../../../clients/rules/client';
import type { Instant, Month } from '../../../platform/rules/units';
import type { Mark } from '../checklist';
import type { KeptSignal, Reading } from './signal';
import { saidAt, type Watch } from './watch';

export type HandVerdict = 'ok' | 'failed';

/** What a person found in one month, and what the monitor said at that moment. */
export interface MonthRecord {
  readonly hand: HandVerdict;
  readonly monitor: Watch;
  /** The numbers behind it, where there are any. */
  readonly found?: number;
  readonly reported?: number;
  /** Account id and instant of the check by hand. */
  readonly by: string;
  readonly at: Instant;
}

/** An alert that somebody caused on purpose, and that arrived. */
export interface ProvenAlert {
  readonly alert: Reading;
  readonly by: string;
  readonly at: Instant;
}

/** Why an item is checked by hand again. */
export interface SentBack {
  readonly why: string;
  readonly by: string;
  readonly at: Instant;
}

/** What is known of how well monitoring watches one item at one client. */
export interface ItemEvidence {
  readonly months: Readonly<Record<Month, MonthRecord>>;
  readonly proven?: ProvenAlert;
  readonly sentBack?: SentBack;
  /** What the manager looked at when the item was handed over to monitoring. */
  readonly approved?: { readonly by: string; readonly at: Instant; readonly months: readonly Month[]; readonly proven: ProvenAlert };
}

export type DutyState = 'open' | 'done' | 'missed' | 'notApplicable';

export interface ClientEvidence {
  readonly client: ClientId;
  readonly sheet: number;
  readonly items: Readonly<Record<string, ItemEvidence>>;
  /** What became of the client's own duties, by month and item. */
  readonly duties: Readonly<Record<Month, Readonly<Record<string, DutyState>>>>;
}

export const noEvidence: ItemEvidence = { months: {} };

export const agrees = ({ hand, monitor }: MonthRecord): boolean =>
  (hand === 'ok' && monitor === 'ok') || (hand === 'failed' && monitor === 'alert');

/** By hand a failure was found while the monitor said that all was well. */
export const isMissedAlert = ({ hand, monitor }: MonthRecord): boolean => hand === 'failed' && monitor === 'ok';

/** What a mark says of the thing that was checked; undefined where it was not checked. */
function foundByHand({ state, verdict }: Mark): HandVerdict | undefined {
  if (state !== 'done') return undefined;
  return verdict === 'fail' ? 'failed' : 'ok';
}

/** The month's record for a check by hand; undefined where the mark is none. */
export function recordOf(mark: Mark, kept: KeptSignal | undefined): MonthRecord | undefined {
  const hand = foundByHand(mark);
  if (!hand) return undefined;
  const monitor = kept ? saidAt(kept, mark.at) : 'silent';
  const reported = kept?.last.at !== undefined && kept.last.at <= mark.at ? kept.last.value : undefined;
  return {
    hand,
    monitor,
    ...(mark.number === undefined ? {} : { found: mark.number }),
    ...(reported === undefined ? {} : { reported }),
    by: mark.by,
    at: mark.at,
  };
}

const rank = (record: MonthRecord): number => (isMissedAlert(record) ? 3 : !agrees(record) ? 2 : record.hand === 'failed' ? 1 : 0);

/** Of the records of an item's several lines the one that speaks most against handing it over. */
export const theWorse = (one: MonthRecord | undefined, other: MonthRecord): MonthRecord => (one && rank(one) >= rank(other) ? one : other);
