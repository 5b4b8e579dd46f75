import fc from 'fast-check';
import { contentDifference, isNoDifference } from '../../../../src/maintenance/rules/templates/content-difference';
import { moved } from '../../../../src/maintenance/rules/templates/moved';
import { shippedTemplate } from '../../../../src/maintenance/templates/shipped-template';
import { aContent } from './a-content';

describe('contentDifference', () => {
  it('names what was added, removed, changed field by field, and moved', () => {
    const before = aContent('a', 'b', 'c', 'd');
    const after = aContent('d', 'a', { id: 'b', title: 'b', minutes: 9, required: false }, 'e');
    const { added, removed, changed, moved: order } = contentDifference(before, after);
    expect([added, removed, order].map((items) => items.map(({ id }) => id))).toEqual([['e'], ['c'], ['d']]);
    expect(changed.map(({ fields }) => fields)).toEqual([
      [
        { field: 'required', before: true, after: false },
        { field: 'minutes', before: 5, after: 9 },
      ],
    ]);
  });

  it('sees a changed limit and a reworded Monthly Single', () => {
    const shipped = shippedTemplate();
    const items = shipped.items.map((item) =>
      item.id === 'rem-warnings' && item.threshold ? { ...item, threshold: { ...item.threshold, value: 50 } } : item,
    );
    const singles = shipped.singles.map((single) => (single.month === 2 ? { ...single, title: 'Firewalls' } : single));
    const difference = contentDifference(shipped, { items, singles });
    expect(difference.changed[0]?.fields[0]?.field).toBe('threshold');
    expect(difference.singles.map(({ month }) => month)).toEqual([2]);
  });

  it('finds none between a checklist and itself', () => {
    expect(isNoDifference(contentDifference(shippedTemplate(), shippedTemplate()))).toBe(true);
  });
});

describe('moved', () => {
  it.each([
    { after: ['a', 'b', 'c', 'd'], moves: [] },
    { after: ['b', 'c', 'd', 'a'], moves: ['a'] },
    { after: ['d', 'a', 'b', 'c'], moves: ['d'] },
    { after: ['b', 'a', 'd', 'c'].toSorted().toReversed(), moves: ['d', 'c', 'b'] },
    { after: ['a', 'x', 'b', 'd'], moves: [] },
  ])('explains $after by moving $moves', ({ after, moves }) => {
    expect([...moved(['a', 'b', 'c', 'd'], after)]).toHaveLength(moves.length);
    if (moves.length === 1) expect([...moved(['a', 'b', 'c', 'd'], after)]).toEqual(moves);
  });

  it('never moves more than it must: what stays is in its former order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f'], { minLength: 6 }), (after) => {
        const before = ['a', 'b', 'c', 'd', 'e', 'f'];
        const stays = after.filter((id) => !moved(before, after).has(id));
        expect(stays).toEqual(before.filter((id) => stays.includes(id)));
        expect(stays.length).toBeGreaterThan(0);
      }),
    );
  });
});
