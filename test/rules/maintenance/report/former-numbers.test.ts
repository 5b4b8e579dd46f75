import { formerNumbers } from '../../../../src/maintenance/rules/report/former-numbers';
import type { Month } from '../../../../src/platform/rules/units';

const month = (period: string, numbers: Readonly<Record<string, number>>) => ({ period: period as Month, numbers });

describe('formerNumbers', () => {
  it('are those of the three months before, latest first, of months that had one (practice 9: trend)', () => {
    const months = [
      month('2026-12', { speed: 1 }),
      month('2026-08', { speed: 88 }),
      month('2026-11', { speed: 72, warnings: 4 }),
      month('2026-10', { speed: 81 }),
      month('2026-09', { warnings: 12 }),
      month('2026-07', { speed: 90 }),
    ];
    expect(formerNumbers(months, '2026-12' as Month)).toEqual({
      speed: [
        { period: '2026-11', number: 72 },
        { period: '2026-10', number: 81 },
        { period: '2026-08', number: 88 },
      ],
      warnings: [
        { period: '2026-11', number: 4 },
        { period: '2026-09', number: 12 },
      ],
    });
  });
});
