import fc from 'fast-check';
import { mergeContent } from '../../../../src/maintenance/rules/templates/merge-content';
import { moveItem } from '../../../../src/maintenance/rules/templates/move-item';
import { aContent, idsOf } from './a-content';

const before = aContent('a', 'b', 'c');

describe('mergeContent: two managers type at once', () => {
  it('keeps the fields that each of them changed, of the same item too', () => {
    const mine = aContent({ id: 'a', title: 'Mine' }, 'b', 'c');
    const theirs = aContent({ id: 'a', title: 'a', minutes: 30 }, 'b', { id: 'c', title: 'Theirs' });
    expect(mergeContent(before, mine, theirs)).toEqual(
      aContent({ id: 'a', title: 'Mine', minutes: 30 }, 'b', { id: 'c', title: 'Theirs' }),
    );
  });

  it('lets mine stand where both changed the same field', () => {
    const merged = mergeContent(before, aContent({ id: 'a', title: 'Mine' }, 'b', 'c'), aContent({ id: 'a', title: 'Theirs' }, 'b', 'c'));
    expect(merged.items[0]?.title).toBe('Mine');
  });

  it('keeps what each of them added, in its place', () => {
    expect(idsOf(mergeContent(before, aContent('a', 'mine', 'b', 'c'), aContent('a', 'b', 'theirs', 'c')))).toEqual([
      'a',
      'mine',
      'b',
      'theirs',
      'c',
    ]);
  });

  it('deletes what one deleted, unless the other changed it', () => {
    expect(idsOf(mergeContent(before, aContent('a', 'c'), before))).toEqual(['a', 'c']);
    expect(idsOf(mergeContent(before, before, aContent('b', 'c')))).toEqual(['b', 'c']);
    expect(idsOf(mergeContent(before, aContent('a', 'c'), aContent('a', { id: 'b', title: 'Changed' }, 'c')))).toEqual(['a', 'b', 'c']);
  });

  it('takes the order of who moved', () => {
    expect(idsOf(mergeContent(before, aContent('c', 'a', 'b'), before))).toEqual(['c', 'a', 'b']);
    expect(idsOf(mergeContent(before, before, aContent('c', 'a', 'b')))).toEqual(['c', 'a', 'b']);
  });

  it('is what either of them has when the other did nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1 }), (ids) => {
        expect(mergeContent(before, aContent(...ids), before)).toEqual(aContent(...ids));
        expect(idsOf(mergeContent(before, before, aContent(...ids))).toSorted()).toEqual(ids.toSorted());
      }),
    );
  });
});

describe('moveItem', () => {
  const items = aContent('a', 'b', { id: 'site', tier: 'onSite' }).items;

  it('puts an item before or after another', () => {
    expect(idsOf({ items: moveItem(items, 'b', { beside: 'a', edge: 'before' }) })).toEqual(['b', 'a', 'site']);
    expect(idsOf({ items: moveItem(items, 'a', { beside: 'b', edge: 'after' }) })).toEqual(['b', 'a', 'site']);
  });

  it('gives it the tier it is put into, and practice 6: nothing outsourced is left on site', () => {
    const outsourced = items.map((item) => ({ ...item, doer: item.id === 'a' ? ('outsourced' as const) : item.doer }));
    expect(moveItem(outsourced, 'a', { beside: 'site', edge: 'after' }).at(-1)).toMatchObject({ id: 'a', tier: 'onSite', doer: 'own' });
    expect(moveItem(items, 'a', { endOf: 'automatic' }).find(({ id }) => id === 'a')?.tier).toBe('automatic');
  });
});
