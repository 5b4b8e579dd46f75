import { monthInWords } from '../../../platform/rules/month';
import { countsOf, type Finished } from './finished';

const counted = (count: number, words: string): readonly string[] => (count === 0 ? [] : [`${String(count)} ${words}`]);

/** `Maintenance for December 2026: 57 checks, 54 in order, 2 needed attention, 1 not done.` */
export function summaryOf(finished: Pick<Finished, 'head' | 'items' | 'marks'>): string {
  const { checks, inOrder, failed, couldNotDo, open } = countsOf(finished);
  const parts = [
    `${String(checks)} checks`,
    ...counted(inOrder, 'in order'),
    ...counted(failed, 'needed attention'),
    ...counted(couldNotDo + open, 'not done'),
  ];
  return `Maintenance for ${monthInWords(finished.head.period)}: ${parts.join(', ')}.`;
}
