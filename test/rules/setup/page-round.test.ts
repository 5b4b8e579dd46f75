import { elapsed } from '../../../src/platform/rules/elapsed';
import { instant } from '../../../src/platform/rules/units';
import { afterLook, firstRound, pagesToday, seenOfPages } from '../../../src/setup/rules/check/page-round';

const [monday, tuesday, friday] = [20, 21, 24].map((day) => instant(`2026-11-${String(day)}T15:00:00.000Z`)) as [
  ReturnType<typeof instant>,
  ReturnType<typeof instant>,
  ReturnType<typeof instant>,
];
const page = { page: '500044', property: 'rounds-binder' };

describe('a round over all pages', () => {
  const begun = afterLook(firstRound(monday), { next: { entity: 0, after: 'client-4' }, looked: 25, changed: [page] }, monday);

  it('goes on where it was, and remembers what was changed until it is looked at again', () => {
    expect(begun).toMatchObject({ place: { entity: 0, after: 'client-4' }, looked: 25, changed: [page] });
    expect(afterLook(begun, { next: { entity: 1 }, looked: 20, changed: [] }, tuesday)).toMatchObject({ looked: 45, changed: [] });
  });

  it('knows how many pages there are once it was whole, and begins anew', () => {
    const whole = afterLook(begun, { next: null, looked: 15, changed: [] }, tuesday);
    expect(whole).toMatchObject({ place: { entity: 0 }, began: tuesday, looked: 0, last: { began: monday, pages: 40 } });
    expect(seenOfPages(whole, friday)).toEqual({ looked: 40, of: 40, oldest: elapsed(monday, friday) });
    expect(seenOfPages(begun, tuesday)).toEqual({ looked: 25, of: null, oldest: elapsed(monday, tuesday) });
  });

  it.each([
    { pages: 0, today: 25 },
    { pages: 900, today: 30 },
    { pages: 7_501, today: 250 },
    { pages: 20_000, today: 250 },
  ])('has $today pages a day where there are $pages: a month for all of them, and at most 250', ({ pages, today }) => {
    expect(pagesToday({ ...begun, last: { began: monday, pages } })).toBe(today);
  });
});
