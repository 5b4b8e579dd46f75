import type { Cell } from '../../../../src/maintenance/rules/months/month-cell';
import { singleProgress } from '../../../../src/maintenance/rules/months/single-progress';
import { dateOnly, instant } from '../../../../src/platform/rules/units';

const day = { on: dateOnly('2026-11-03'), from: dateOnly('2026-11-03') };
const withTicket = (id: string): Cell => ({
  state: 'created',
  day,
  run: { state: 'created', ticket: { id, key: `HD-${id}` }, at: instant('2026-11-03T08:00:00.000Z') },
});
const clients = Array.from({ length: 12 }, (_, index) => ({ name: `Client ${String(index + 1)}`, cell: withTicket(String(index + 1)) }));
const ids = (from: number, to: number) => new Set(Array.from({ length: to - from + 1 }, (_, index) => String(from + index)));

describe('the progress of the Monthly Single', () => {
  it('is 92 % with 11 of 12 clients done, and names the one that is missing (practice 22)', () => {
    expect(singleProgress(clients, { done: ids(1, 11), later: new Set() })).toEqual({
      done: 11,
      of: 12,
      percent: 92,
      missing: ['Client 12'],
      later: [],
    });
  });

  it('names apart who has it set for later, and counts who has no ticket yet, but not who skips the month', () => {
    const cells = [
      ...clients.slice(0, 2),
      { name: 'Lacking', cell: { state: 'missing', day } as Cell },
      { name: 'Away', cell: { state: 'skipped', day } as Cell },
    ];
    expect(singleProgress(cells, { done: ids(1, 1), later: ids(2, 2) })).toMatchObject({
      of: 3,
      percent: 33,
      missing: ['Lacking'],
      later: ['Client 2'],
    });
  });
});
