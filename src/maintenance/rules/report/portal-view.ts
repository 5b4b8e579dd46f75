import { monthInWords } from '../../../platform/rules/month';
import type { DateOnly } from '../../../platform/rules/units';
import { categoryWords } from './category-words';
import { countsOf, followUpOf, resultOf, type Counts, type Finished, type Result } from './finished';
import { targetInWords } from './trend';

export interface PortalLine {
  readonly title: string;
  readonly result: Result;
  /** `18 % free, should be at least 20`; empty where nothing was measured. */
  readonly measured: string;
  /** The ticket in which it is being put right. */
  readonly followUp: string | null;
}

/** What a customer sees: no notes, no names, nothing of how it is done. */
export interface PortalView {
  readonly period: string;
  readonly counts: Counts;
  /** Null while the work goes on. */
  readonly finishedOn: DateOnly | null;
  readonly attention: readonly PortalLine[];
  readonly groups: readonly { readonly name: string; readonly lines: readonly PortalLine[] }[];
}

type Shown = Pick<Finished, 'head' | 'items' | 'marks' | 'followUps'>;

export function portalView(shown: Shown, finishedOn: DateOnly | null): PortalView {
  const lines = shown.items.map((item) => ({ category: item.category, line: lineOf(shown, item) }));
  const applying = lines.filter(({ line }) => line.result !== 'notApplicable');
  const needs = (result: Result): boolean => result === 'failed' || result === 'couldNotDo';
  const others = applying.filter(({ line }) => !needs(line.result));
  const categories = [...new Set(others.map(({ category }) => category))];
  return {
    period: monthInWords(shown.head.period),
    counts: countsOf(shown),
    finishedOn,
    attention: ['failed', 'couldNotDo'].flatMap((wanted) => applying.map(({ line }) => line).filter(({ result }) => result === wanted)),
    groups: categories.map((category) => ({
      name: categoryWords(category),
      lines: others.filter((other) => other.category === category).map(({ line }) => line),
    })),
  };
}

function lineOf(shown: Shown, item: Shown['items'][number]): PortalLine {
  const mark = shown.marks[item.id];
  const result = resultOf(mark);
  const number = mark?.number === undefined ? '' : `${String(mark.number)} ${item.unit ?? ''}`.trim();
  const target = result === 'failed' && item.threshold ? `, should be ${targetInWords(item.threshold)}` : '';
  return { title: item.title, result, measured: `${number}${number === '' ? '' : target}`, followUp: followUpKey(shown, item) };
}

const followUpKey = (shown: Shown, item: Shown['items'][number]): string | null => followUpOf(shown, item)?.key ?? null;
