import { judge } from '../../../src/maintenance/rules/judge';
import type { Threshold } from '../../../src/maintenance/rules/template';
import { shippedTemplate } from '../../../src/maintenance/templates/shipped-template';

const thresholdOf = (id: string): Threshold | undefined => shippedTemplate().items.find((item) => item.id === id)?.threshold;

describe('judge', () => {
  it.each([
    { item: 'rem-defrag', number: 1.25, verdict: 'pass', because: 'practice 7: 1.25 fragments per file still pass' },
    { item: 'rem-defrag', number: 1.26, verdict: 'fail', because: 'practice 7: above 1.25 a forced defragmentation is due' },
    { item: 'rem-warnings', number: 99, verdict: 'pass', because: 'practice 8: 99 warnings a day pass' },
    { item: 'rem-warnings', number: 100, verdict: 'fail', because: 'practice 8: 100 a day are a problem' },
    { item: 'rem-speedtest', number: 72, verdict: 'fail', because: 'practice 9: 72 % of the contracted speed is below 80 %' },
    { item: 'rem-speedtest', number: 80, verdict: 'pass', because: 'practice 9: 80 % is the limit' },
    { item: 'ons-ups-test', number: 8, verdict: 'fail', because: 'practice 10: 8 minutes are under the 10-minute default' },
    { item: 'ons-ups-test', number: 10, verdict: 'pass', because: 'practice 10: 10 minutes are enough' },
  ] as const)('$item with $number: $verdict ($because)', ({ item, number, verdict }) => {
    const threshold = thresholdOf(item);
    expect(threshold).toBeDefined();
    expect(judge(number, threshold)).toBe(verdict);
  });

  it('takes any number where the item has no threshold', () => {
    expect(judge(-4, undefined)).toBe('pass');
  });
});
