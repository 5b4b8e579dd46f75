import fc from 'fast-check';
import type { Contract } from '../../../src/clients/rules/client';
import { billedIn, workedIn } from '../../../src/billing/rules/charge';
import { explain } from '../../../src/billing/rules/explain';
import { billedKinds, type Policy, type RoundingMode, type RoundingScope } from '../../../src/billing/rules/policy';
import { sumsOf } from '../../../src/billing/rules/statement-sums';
import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import type { Work } from '../../../src/billing/rules/work';
import { dateOnly, minutes, type TimeZone } from '../../../src/platform/rules/units';
import { price } from './a-pricing';

const zones = ['UTC', 'America/Los_Angeles', 'America/New_York', 'Europe/Berlin'].map((zone) => zone as TimeZone);
const block = { id: 'b', minutes: minutes(300), from: dateOnly('2026-01-01'), expires: dateOnly('2026-12-31') };

const policies = fc
  .record({
    scope: fc.constantFrom<RoundingScope>('entry', 'visit', 'clientDay'),
    mode: fc.constantFrom<RoundingMode>('up', 'nearest', 'eighthMinute', 'grace'),
    increment: fc.integer({ min: 1, max: 60 }).map(minutes),
    grace: fc.integer({ min: 0, max: 20 }).map(minutes),
    trip: fc.constantFrom<Policy['trip']>('minimum', 'charge'),
    technicians: fc.constantFrom<Policy['technicians']>('together', 'each'),
    afterHours: fc.constantFrom(0, 60).map(minutes),
  })
  .map(({ scope, trip, technicians, afterHours, ...rounding }): Partial<Policy> => ({
    scope,
    trip,
    technicians,
    rounding: { remote: rounding, onSite: rounding, travel: rounding },
    minimum: { remote: minutes(0), afterHours },
  }));

const clients = fc.record({
  contract: fc.constantFrom<Contract>('managed', 'blockOfHours', 'hourly', 'none'),
  zone: fc.constantFrom(...zones),
  travelMinutes: fc.option(fc.integer({ min: 0, max: 120 }).map(minutes)),
});

/** Weeks around both clock changes of 2026, to the second. */
const starts = fc.constantFrom(Date.parse('2026-03-05T00:00:00Z'), Date.parse('2026-10-22T00:00:00Z'));
const works = fc
  .tuple(starts, fc.array(fc.tuple(fc.nat(60_000), fc.nat(20_000), fc.constantFrom(...billedKinds), fc.boolean()), { maxLength: 25 }))
  .map(([start, entries]) => {
    let at = start;
    return entries.map(([pause, length, kind, second], index): Work => {
      const from = at + pause * 1_000;
      at = from + length * 1_000;
      const technician = second ? 'ben' : 'ada';
      return {
        id: `e${String(index).padStart(2, '0')}`,
        technician,
        ticket: { id: '1', key: 'HD-1' },
        kind,
        from,
        to: at,
        purpose: 'work',
      };
    });
  });
const given = (policy: Partial<Policy>, client: object) => ({
  policy,
  client: { ...client, terms: { blocks: [block] } },
  roles: { ben: 'senior' },
});
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

describe('pricing promises', () => {
  it('that the last line of the explanation equals the charge, and every line begins where the one before ends', () => {
    fc.assert(
      fc.property(works, policies, clients, (work, policy, client) => {
        for (const charge of price(work, given(policy, client)).charges) {
          const steps = explain(charge, { policy: { ...usualPolicy, ...policy }, ...client, currency: 'USD' });
          expect(steps.at(-1)?.money[1]).toBe(charge.amount);
          expect(steps.slice(1).map(({ money: [before] }) => before)).toEqual(steps.slice(0, -1).map(({ money: [, after] }) => after));
          expect(steps.slice(1).map(({ time: [before] }) => before)).toEqual(steps.slice(0, -1).map(({ time: [, after] }) => after));
        }
      }),
    );
  });

  it('that a statement is the sum of its charges, and its kinds and trips are the sum of it', () => {
    fc.assert(
      fc.property(works, policies, clients, (work, policy, client) => {
        const { charges } = price(work, given(policy, client));
        const sums = sumsOf({ charges, adjustments: [] });
        expect(sums.total).toBe(total(charges.map(({ amount }) => amount)));
        expect(total(sums.byKind.map(({ amount }) => amount)) + sums.trips).toBe(sums.total);
      }),
    );
  });

  it('that pricing in any order gives the same', () => {
    fc.assert(
      fc.property(works, policies, clients, fc.infiniteStream(fc.nat()), (work, policy, client, random) => {
        const key = new Map(work.map(({ id }) => [id, random.next().value]));
        const shuffled = [...work].sort((a, b) => (key.get(a.id) ?? 0) - (key.get(b.id) ?? 0));
        expect(price(shuffled, given(policy, client))).toEqual(price(work, given(policy, client)));
      }),
    );
  });

  it('that no worked time is lost or made up, however visits are split and joined', () => {
    fc.assert(
      fc.property(works, policies, clients, fc.infiniteStream(fc.boolean()), (work, policy, client, random) => {
        const marks = work.map(({ id }) => ({ entry: id, begins: random.next().value as boolean }));
        const { charges } = price(work, { ...given(policy, client), marks });
        expect(total(charges.map(workedIn))).toBe(total(work.map(({ from, to }) => to - from)));
        expect(charges.flatMap((charge) => charge.work.map(({ id }) => id)).sort()).toEqual(work.map(({ id }) => id));
      }),
    );
  });

  it('that splitting an entry changes no worked time, nor what is billed where a day is rounded as a whole', () => {
    fc.assert(
      fc.property(works, clients, fc.nat(), (work, client, where) => {
        const place = where % Math.max(1, work.length);
        const one = work[place];
        if (!one || one.to - one.from < 2_000) return;
        const at = one.from + Math.floor((one.to - one.from) / 2_000) * 1_000;
        const split = work.flatMap((each) =>
          each === one
            ? [
                { ...one, to: at },
                { ...one, id: `${one.id}b`, from: at },
              ]
            : [each],
        );
        const policy = { scope: 'clientDay' as const };
        const [before, after] = [price(work, given(policy, client)).charges, price(split, given(policy, client)).charges];
        expect(total(after.map(workedIn))).toBe(total(before.map(workedIn)));
        if (one.kind === 'remote' && sameDay(one, client.zone)) expect(total(after.map(billedIn))).toBe(total(before.map(billedIn)));
      }),
    );
  });

  it('that billed minutes never fall when work grows', () => {
    const alone = fc.tuple(fc.nat(86_400), fc.nat(30_000), fc.nat(10_000), fc.constantFrom(...billedKinds));
    fc.assert(
      fc.property(alone, policies, clients, ([start, length, more, kind], policy, client) => {
        const from = Date.parse('2026-11-20T00:00:00Z') + start * 1_000;
        const one: Work = {
          id: 'e',
          technician: 'ada',
          ticket: { id: '1', key: 'HD-1' },
          kind,
          from,
          to: from + length * 1_000,
          purpose: 'work',
        };
        const billed = (work: Work) => total(price([work], given(policy, client)).charges.map(billedIn));
        expect(billed({ ...one, to: one.to + more * 1_000 })).toBeGreaterThanOrEqual(billed(one));
      }),
    );
  });
});

const sameDay = ({ from, to }: Work, zone: TimeZone): boolean => {
  const date = (at: number): string => new Date(at).toLocaleDateString('en-CA', { timeZone: zone });
  return date(from) === date(to);
};
