import type { ClientId } from '../../../src/clients/rules/client';
import { journeySaving, journeysOf } from '../../../src/billing/rules/journeys';
import { dateOnly } from '../../../src/platform/rules/units';
import { aWork } from './a-pricing';

const at = (client: string, from: string, kind: 'onSite' | 'travel' | 'remote', technician = 'ada') => ({
  ...aWork(from, 30, { kind, technician }),
  client: client as ClientId,
});

describe('a journey (practice 69)', () => {
  it('goes on from client to client', () => {
    const day = [
      at('A', '09:00', 'travel'),
      at('A', '09:30', 'onSite'),
      at('B', '10:00', 'travel'),
      at('B', '10:30', 'onSite'),
      at('C', '11:30', 'onSite'),
    ];
    expect(journeysOf(day).map(({ clients }) => clients)).toEqual([['A', 'B', 'C']]);
  });

  it('ends with work at the desk, and is one person’s', () => {
    const day = [at('A', '09:00', 'onSite'), at('A', '10:00', 'remote'), at('B', '11:00', 'onSite'), at('C', '11:30', 'onSite', 'ben')];
    expect(journeysOf(day)).toEqual([]);
  });

  it('of 55 miles instead of three round trips of 120 saves 65, $36.73 at 56.5 cents', () => {
    const rates = [{ from: dateOnly('2013-01-01'), cents: 56.5, confirmed: true }];
    expect(journeySaving(55, [40, 40, 40], rates, dateOnly('2013-08-16'))).toEqual({ miles: 65, money: 3_673 });
  });

  it('that was longer saves nothing', () => {
    expect(journeySaving(55, [20, 20], [], dateOnly('2013-08-16'))).toEqual({ miles: 0, money: 0 });
  });
});
