import type { Instant } from '../../../src/platform/rules/units';
import { afterForgetting, afterRows, afterTelling, begunAt, isDone, toTell } from '../../../src/setup/rules/data/account-run';

const begun = begunAt('2026-11-20T15:00:00.000Z' as Instant);
const accounts = (count: number) => Array.from({ length: count }, (_, index) => `712020:${String(index)}`);

describe('a run over all rows', () => {
  it('waits for ninety accounts before it tells of any, but for the last ones', () => {
    const some = afterRows(begun, accounts(89), { entity: 1 });
    expect(toTell(some, 90)).toEqual([]);
    const more = afterRows(some, accounts(100), { entity: 2 });
    expect(toTell(more, 90)).toEqual(accounts(90));
    const last = afterRows(afterTelling(more, accounts(90), []), [], null);
    expect(toTell(last, 90)).toEqual(accounts(100).slice(90));
  });

  it('tells of nobody twice', () => {
    const told = afterTelling(afterRows(begun, accounts(3), { entity: 1 }), accounts(3), []);
    expect(afterRows(told, [...accounts(4), ...accounts(4)], null).waiting).toEqual(accounts(4).slice(3));
  });

  it('remembers so many accounts as its row has room for', () => {
    const all = Array.from({ length: 4_000 }, (_, index) => `712020:709779bd-d8c9-43b5-8b81-${String(index).padStart(12, '0')}`);
    expect(JSON.stringify(afterTelling(begun, all, [])).length).toBeLessThan(200_000);
  });

  it('is done once all are told, unless some were closed', () => {
    const found = afterRows(begun, accounts(2), null);
    expect(isDone(found)).toBe(false);
    expect(isDone(afterTelling(found, accounts(2), []))).toBe(true);
    const closed = afterTelling(found, accounts(2), accounts(1));
    expect(isDone(closed)).toBe(false);
    expect(isDone(afterForgetting(closed, null, false))).toBe(true);
  });

  it('goes through the rows once more where somebody changed one at that moment', () => {
    const closed = afterTelling(afterRows(begun, accounts(1), null), accounts(1), accounts(1));
    const again = afterForgetting(afterForgetting(closed, { entity: 3 }, true), null, false);
    expect(again).toMatchObject({ forgetFrom: { entity: 0 }, missed: false });
    expect(isDone(again)).toBe(false);
  });
});
