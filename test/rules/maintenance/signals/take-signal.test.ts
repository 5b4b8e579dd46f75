import fc from 'fast-check';
import type { ClientId } from '../../../../src/clients/rules/client';
import type { KeptSignal, Reading } from '../../../../src/maintenance/rules/signals/signal';
import { takeSignal } from '../../../../src/maintenance/rules/signals/take-signal';
import { saidAt } from '../../../../src/maintenance/rules/signals/watch';
import { instant } from '../../../../src/platform/rules/units';

const client = 'client-1' as ClientId;
const at = (minute: number) => instant(new Date(Date.parse('2026-11-20T00:00:00Z') + minute * 60_000).toISOString());
const reading = (minute: number, status: Reading['status'] = 'ok', id = `${String(minute)}-${status}`): Reading => ({
  id,
  status,
  at: at(minute),
});

const keptAfter = (readings: readonly Reading[]): KeptSignal | undefined =>
  readings.reduce<KeptSignal | undefined>((kept, next) => {
    const taken = takeSignal(kept, client, 'auto-disk-free', next);
    return taken.outcome === 'taken' ? taken.kept : kept;
  }, undefined);

describe('what is kept of signals', () => {
  it('ends the same in whatever order they come, and however often', () => {
    const some = fc.uniqueArray(fc.nat(2_000), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(some, fc.array(fc.nat(14), { maxLength: 15 }), (minutes, again) => {
        const readings = minutes.map((minute) => reading(minute));
        const repeated = again.flatMap((place) => readings[place] ?? []);
        expect(keptAfter([...readings, ...repeated])?.last).toEqual(reading(Math.max(...minutes)));
      }),
    );
  });

  it('is told to the ticket when the status changes or is heard again after a day, and not each time', () => {
    const told = (kept: KeptSignal | undefined): KeptSignal | undefined => kept && { ...kept, told: 'yes' };
    const first = told(keptAfter([reading(0)]));
    const next = (minute: number, status: Reading['status']) => {
      const taken = takeSignal(first, client, 'auto-disk-free', reading(minute, status));
      return taken.outcome === 'taken' && taken.kept.told;
    };
    expect([next(1, 'ok'), next(1, 'alert'), next(1_440, 'ok'), next(1_441, 'ok')]).toEqual(['yes', 'no', 'yes', 'no']);
  });

  it('keeps at most 20 ids and 20 changes', () => {
    const kept = keptAfter(Array.from({ length: 100 }, (_, minute) => reading(minute, minute % 2 ? 'alert' : 'ok')));
    expect([kept?.ids.length, kept?.changes.length]).toEqual([20, 20]);
  });

  it.each([
    { minute: 5, said: 'ok' },
    { minute: 10, said: 'alert' },
    { minute: 29, said: 'alert' },
    { minute: 30, said: 'ok' },
    { minute: 30 + 1_440, said: 'ok' },
    { minute: 30 + 1_441, said: 'silent' },
    { minute: 4_999, said: 'silent' },
    { minute: 5_000, said: 'alert' },
  ])('says that the monitor said $said at minute $minute', ({ minute, said }) => {
    const kept = keptAfter([reading(0), reading(10, 'alert'), reading(30), reading(5_000, 'alert')]);
    expect(kept && saidAt(kept, at(minute))).toBe(said);
  });

  it('says nothing of the time before the first signal', () => {
    const kept = keptAfter([reading(10)]);
    expect(kept && saidAt(kept, at(9))).toBe('silent');
  });
});
