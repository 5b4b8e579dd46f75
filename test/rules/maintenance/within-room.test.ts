import type { ChecklistState, Mark } from '../../../src/maintenance/rules/checklist';
import { withinRoom } from '../../../src/maintenance/rules/within-room';
import { instant } from '../../../src/platform/rules/units';

const at = instant('2026-12-03T10:00:00.000Z');
const aMark = (note: string, former: number): Mark => ({
  ...{ state: 'done', by: 'ada', at, note },
  former: Array.from({ length: former }, () => ({ state: 'open', by: 'ben', at, note })),
});
const withMarks = (items: number, mark: Mark): ChecklistState => ({
  marks: Object.fromEntries(Array.from({ length: items }, (_, index) => [`item-${index}`, mark])),
});
const bytesOf = (state: ChecklistState) => Buffer.byteLength(JSON.stringify(state));

describe('withinRoom', () => {
  it('leaves a checklist that fits as it is', () => {
    const state = withMarks(59, aMark('Fine.', 20));
    expect(withinRoom(state)).toBe(state);
  });

  it('complaint: item limits of 32 KB or 50 items — 250 items with notes and histories fit, the oldest values going first', () => {
    const { marks } = withinRoom(withMarks(250, aMark('x'.repeat(200), 20)));
    expect(bytesOf({ marks })).toBeLessThan(240 * 1_024);
    expect(Object.values(marks).map(({ note, former }) => [note?.length, former.length])).toContainEqual([200, 1]);
  });

  it('refuses text for which there is no room at all, in one sentence', () => {
    expect(() => withinRoom(withMarks(250, aMark('備'.repeat(1_000), 0)))).toThrow('Shorten some notes');
  });
});
