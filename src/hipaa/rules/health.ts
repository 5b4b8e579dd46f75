import type { ClientId } from '../../clients/rules/client';
import type { DateOnly } from '../../platform/rules/units';
import type { RecordState } from './record';

/** In the order of how well it stands: in order, in order for now, wants attention, is missing or wrong; grey is not ours to answer. */
export type Tone = 'green' | 'grey' | 'soon' | 'amber' | 'red';

export const toneOf: Readonly<Record<RecordState, Tone>> = {
  documented: 'green',
  due: 'soon',
  overdue: 'amber',
  expired: 'red',
  notDocumented: 'red',
};

const order: readonly Tone[] = ['red', 'amber', 'soon', 'grey', 'green'];

export const worstOf = (tones: readonly Tone[]): Tone => order.find((tone) => tones.includes(tone)) ?? 'green';

/** Something to see to, gaps first. */
export interface Reason {
  /** The record it is about; null where it is one that is not there. */
  readonly record: string | null;
  /** The client with whom something is missing. */
  readonly client?: ClientId;
  /** The page that is to be gone to. */
  readonly page?: string | undefined;
  readonly tone: Tone;
  readonly sentence: string;
  /** What a record that is not there would be about. */
  readonly about?: string;
  /** The kind of record that puts it right, where that is not plain; null where it is put right elsewhere. */
  readonly adds?: string | null;
}

/** How a section stands on a day. */
export interface Verdict {
  readonly tone: Tone;
  /** Where there is a share to tell, in whole percent. */
  readonly share?: number | undefined;
  /** What that share is of: `14 of 15`. */
  readonly shareOf?: string | undefined;
  readonly reasons: readonly Reason[];
  readonly notDocumented: number;
  /** How many records want something within thirty days. */
  readonly dueSoon: number;
}

export const byTone = (one: Reason, other: Reason): number => order.indexOf(one.tone) - order.indexOf(other.tone);

/** How a section stands from each of some days on, the first of them the day it was last looked at. */
export type SectionSummary = readonly (Verdict & { readonly from: DateOnly })[];

const mostReasons = 3;
const mostTurns = 8;

/** What the binder keeps of a section, so that a list of many binders needs no record: how it stands today, and from each coming day on which that changes. */
export function summaryOf(judge: (day: DateOnly) => Verdict, turns: readonly DateOnly[], today: DateOnly): SectionSummary {
  const days = [today, ...[...new Set(turns)].filter((day) => day > today).sort()].slice(0, mostTurns);
  const verdicts = days.map((from) => {
    const verdict = judge(from);
    return { from, ...verdict, reasons: verdict.reasons.slice(0, mostReasons) };
  });
  return verdicts.filter((verdict, at) => at === 0 || !alike(verdict, verdicts[at - 1]));
}

const alike = (one: SectionSummary[number], other: SectionSummary[number] | undefined): boolean =>
  JSON.stringify({ ...one, from: '' }) === JSON.stringify({ ...other, from: '' });

/** How a section stands on a day, by what its binder keeps; undefined where it was never looked at. */
export const onDay = (summary: SectionSummary, day: DateOnly): Verdict | undefined =>
  summary.findLast(({ from }) => from <= day) ?? summary[0];

/** Whether a summary knows no more days ahead, though there may be more; or was never made. */
export const isSpent = (summary: SectionSummary, day: DateOnly): boolean =>
  summary.length === 0 || (summary.length >= mostTurns - 1 && (summary.at(-1)?.from ?? day) <= day);
