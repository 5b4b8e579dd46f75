import fc from 'fast-check';
import { restoreOrder, wantsReason } from '../../../../src/hipaa/rules/continuity/restore-order';
import { aSystem, hours } from './a-system';

const names = (...given: Parameters<typeof restoreOrder>[0]) => restoreOrder(given).steps.map(({ name }) => name);

describe('the order in which systems come back', () => {
  it('practice 114: EMR before billing, because billing reads EMR', () => {
    const order = restoreOrder([
      aSystem('Billing', { assetClass: 'billing', rto: hours(1), needs: ['EMR'] }),
      aSystem('EMR', { assetClass: 'records', rto: hours(8) }),
    ]);
    expect(order.steps).toEqual([
      { name: 'EMR', because: 'Billing needs it' },
      { name: 'Billing', because: null },
    ]);
  });

  it('practice 113: devices first, however short others may be away', () => {
    expect(names(aSystem('EMR', { rto: hours(1) }), aSystem('Laptops', { assetClass: 'device', rto: hours(8) }))).toEqual([
      'Laptops',
      'EMR',
    ]);
  });

  it('practice 113: what devices need comes before them, and says so', () => {
    const order = restoreOrder([
      aSystem('EMR', { rto: hours(1) }),
      aSystem('Laptops', { assetClass: 'device', needs: ['Wi-Fi'] }),
      aSystem('Wi-Fi', { assetClass: 'network', rto: hours(24) }),
    ]);
    expect(order.steps.map(({ name }) => name)).toEqual(['Wi-Fi', 'Laptops', 'EMR']);
    expect(order.steps[0]?.because).toBe('Laptops needs it');
  });

  it.each([
    { assetClass: 'iot', before: true, reason: ' ', wants: true },
    { assetClass: 'iot', before: true, reason: 'Vaccines spoil in two hours', wants: false },
    { assetClass: 'iot', before: false, reason: '', wants: false },
    { assetClass: 'device', before: true, reason: '', wants: false },
  ] as const)('practice 113: $assetClass above devices ($before) because "$reason" asks for a reason: $wants', (given) => {
    expect(wantsReason(given, given.before, given.reason)).toBe(given.wants);
  });

  it('practice 113: puts another class above devices where there is a reason', () => {
    const fridge = aSystem('Fridge', { assetClass: 'iot', comesFirst: true, beforeDevices: 'Vaccines spoil in two hours' });
    expect(names(aSystem('Laptops', { assetClass: 'device' }), fridge)).toEqual(['Fridge', 'Laptops']);
  });

  it('names circles, once, and still puts each system somewhere', () => {
    const order = restoreOrder([
      aSystem('Billing', { needs: ['EMR'] }),
      aSystem('EMR', { needs: ['Lab'] }),
      aSystem('Lab', { needs: ['EMR'] }),
      aSystem('Self', { needs: ['Self'] }),
    ]);
    expect(order.cycles.map((circle) => [...circle].sort())).toEqual([['EMR', 'Lab'], ['Self']]);
    expect(order.steps.map(({ name }) => name).indexOf('Billing')).toBeGreaterThan(order.steps.map(({ name }) => name).indexOf('EMR'));
  });

  it('names what is needed and is no system of the plan', () => {
    expect(restoreOrder([aSystem('EMR', { needs: ['Internet'] })]).missing).toEqual([{ system: 'EMR', needs: 'Internet' }]);
  });

  it('loses no system and puts each after what it needs, whatever needs what', () => {
    const graph = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 });
    fc.assert(
      fc.property(graph, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (edges, devices) => {
        const systems = devices.map((isDevice, at) =>
          aSystem(`S${String(at)}`, {
            assetClass: isDevice ? 'device' : 'server',
            // only what comes later needs what comes earlier, so that there is no circle
            needs: edges.filter(([from, to]) => from === at && to < at).map(([, to]) => `S${String(to)}`),
          }),
        );
        const order = restoreOrder(systems).steps.map(({ name }) => name);
        expect([...order].sort()).toEqual(systems.map(({ name }) => name));
        for (const { name, needs } of systems) for (const other of needs) expect(order.indexOf(other)).toBeLessThan(order.indexOf(name));
      }),
      { numRuns: 60 },
    );
  });
});
