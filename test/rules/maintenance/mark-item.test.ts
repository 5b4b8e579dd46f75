import { markItem } from '../../../src/maintenance/rules/mark-item';
import type { Mark } from '../../../src/maintenance/rules/checklist';
import { instant } from '../../../src/platform/rules/units';
import { anItem } from '../../support/builders';

const at = instant('2026-11-20T15:00:00.000Z');
const mark = (item: Parameters<typeof markItem>[0], wanted: Parameters<typeof markItem>[2], before?: Mark) =>
  markItem(item, before, wanted, 'ada', at);

describe('markItem', () => {
  it('remembers who ticked and when', () => {
    expect(mark(anItem(), { state: 'done' })).toEqual({ state: 'done', by: 'ada', at, former: [] });
  });

  it.each(['couldNotDo', 'notApplicable'] as const)('asks for a note with %s (practice 19)', (state) => {
    expect(() => mark(anItem(), { state })).toThrow(/note/);
    expect(() => mark(anItem(), { state, note: '   ' })).toThrow(/note/);
    expect(mark(anItem(), { state, note: 'No tape drive here' }).note).toBe('No tape drive here');
  });

  it('takes a number where the item wants one, and says pass or fail (practice 7)', () => {
    const defrag = anItem({
      evidence: 'number',
      unit: 'fragments per file',
      threshold: { operator: '>', value: 1.25, action: 'defragment' },
    });
    expect(mark(defrag, { state: 'done', number: 1.25 })).toMatchObject({ number: 1.25, verdict: 'pass' });
    expect(mark(defrag, { state: 'done', number: 1.26 })).toMatchObject({ number: 1.26, verdict: 'fail' });
    expect(() => mark(defrag, { state: 'done' })).toThrow('Enter the number first (fragments per file).');
    expect(() => mark(defrag, { state: 'done', number: Number.NaN })).toThrow(/number/);
  });

  it('keeps what stood there before, newest first, and no more than 20 of it', () => {
    let last = mark(anItem(), { state: 'done' });
    last = mark(anItem(), { state: 'open' }, last);
    expect(last.former).toEqual([{ state: 'done', by: 'ada', at }]);
    for (let turn = 0; turn < 30; turn += 1) last = mark(anItem(), { state: turn % 2 ? 'done' : 'open' }, last);
    expect(last.former).toHaveLength(20);
  });
});
