import fc from 'fast-check';
import { reachOf, usualAnswers, zoneAt, zoneOf, zonesOf, zonesProblem } from '../../../src/billing/rules/zones';
import { cents, minutes } from '../../../src/platform/rules/units';

const usual = zonesOf(usualAnswers);
const pinned = (zone: string | null) => ({ zone });

describe('the four questions of a trip policy (practice 67)', () => {
  it('write 0–30 = 1 h, 31–60 = 2 h, 61–89 = 3 h, 90 and more = 4 h by default', () => {
    expect(usual.map((zone) => [reachOf(usual, zone), zone.minimum / 60])).toEqual([
      ['0–30 min', 1],
      ['31–60 min', 2],
      ['61–89 min', 3],
      ['90 min and more', 4],
    ]);
  });

  it('leave no gap and no overlap, whatever is answered', () => {
    const step = fc.record({ upTo: fc.integer({ min: 1, max: 60 }), minimum: fc.nat(300), tripCharge: fc.nat(50_000) });
    fc.assert(
      fc.property(step, fc.option(step), fc.option(fc.integer({ min: 1, max: 60 })), (local, second, far) => {
        const secondEnd = local.upTo + (second?.upTo ?? 0);
        const zones = zonesOf({
          ...usualAnswers,
          local: { upTo: minutes(local.upTo), minimum: minutes(local.minimum), tripCharge: cents(0) },
          second: second && { upTo: minutes(secondEnd), minimum: minutes(second.minimum), tripCharge: cents(0) },
          beyond: { ...usualAnswers.beyond, farUpTo: far === null ? null : minutes(secondEnd + far) },
        });
        expect(zonesProblem(zones)).toBeUndefined();
        for (let travel = 0; travel <= 200; travel += 1) {
          const holding = zones.filter(({ upTo }, index) => travel > (zones[index - 1]?.upTo ?? -1) && (upTo === null || travel <= upTo));
          expect(holding).toEqual([zoneAt(zones, minutes(travel))]);
        }
      }),
    );
  });

  it.each([
    { upTos: [30, 30, null], says: 'must end farther away' },
    { upTos: [60, 30, null], says: 'must end farther away' },
    { upTos: [30, null, null], says: 'Only the last zone' },
    { upTos: [30, 60], says: 'must take in everything' },
    { upTos: [], says: 'There must be a zone' },
  ])('are refused with ends at $upTos', ({ upTos, says }) => {
    const zones = upTos.map((upTo, index) => ({
      name: `Zone ${String(index)}`,
      upTo: upTo === null ? null : minutes(upTo),
      minimum: minutes(60),
      tripCharge: cents(0),
    }));
    expect(zonesProblem(zones)).toContain(says);
  });
});

describe('the zone of a client', () => {
  it.each([
    { travel: 29, pin: null, is: 'Local', why: 'travelTime', because: 'practice 64: 29 minutes are local' },
    { travel: 33, pin: null, is: 'Zone 2', why: 'travelTime', because: 'practice 64: 33 minutes are not' },
    { travel: 33, pin: 'Local', is: 'Local', why: 'pinned', because: 'practice 64: pinned, 33 minutes stay local' },
    { travel: 90, pin: null, is: 'Zone 4', why: 'travelTime', because: 'practice 66: the bay area' },
    { travel: null, pin: null, is: 'Local', why: 'travelTimeUnknown', because: 'nobody is charged for a way we do not know' },
    { travel: 33, pin: 'Moon', is: 'Zone 2', why: 'travelTime', because: 'a zone that is no more pins nothing' },
  ])('at $travel min pinned to $pin is $is: $because', ({ travel, pin, is, why }) => {
    const found = zoneOf({ zones: usual }, travel === null ? null : minutes(travel), pinned(pin));
    expect(found).toMatchObject({ zone: { name: is }, why });
  });
});
