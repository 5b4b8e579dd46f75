import { unvisited } from '../../../../src/maintenance/rules/report/unvisited';
import { instant } from '../../../../src/platform/rules/units';

const at = instant('2026-11-20T15:00:00.000Z');
const visit = (day: string) => new Map([['a', instant(`${day}T15:00:00.000Z`)]]);
const clients = [{ id: 'a', name: 'Alder' }];

it.each([
  { last: '2026-08-22', days: 90, because: 'practice 24: 90 days without a visit' },
  { last: '2026-08-23', days: undefined, because: '89 days are fine' },
])('lists a client last seen on $last as $days: $because', ({ last, days }) => {
  expect(unvisited(clients, visit(last), at)[0]?.days).toBe(days);
});

it('puts who was never visited first', () => {
  const two = [...clients, { id: 'b', name: 'Birch' }];
  expect(unvisited(two, visit('2026-01-01'), at).map(({ name }) => name)).toEqual(['Birch', 'Alder']);
});
