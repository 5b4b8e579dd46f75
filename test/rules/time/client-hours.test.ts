import { instant, type TimeZone } from '../../../src/platform/rules/units';
import { clientHours, hoursOf } from '../../../src/time/rules/client/client-hours';

const hawaii = 'Pacific/Honolulu' as TimeZone;
const at = instant('2026-12-01T06:00:00.000Z');
const worked = (kind: 'remote' | 'onSite' | 'travel' | 'break', from: string, to: string, technician = 'ada') => ({
  ...{ kind, technician },
  ...{ startedAt: instant(from), stoppedAt: instant(to) },
});

it('counts a client’s hours by its own calendar, breaks left out', () => {
  const entries = [
    worked('remote', '2026-11-01T09:30:00.000Z', '2026-11-01T10:00:00.000Z'), // 31 October in Hawaii
    worked('remote', '2026-11-20T20:00:00.000Z', '2026-11-20T21:00:00.000Z'),
    worked('travel', '2026-11-20T21:00:00.000Z', '2026-11-20T21:20:00.000Z'),
    worked('break', '2026-11-20T21:20:00.000Z', '2026-11-20T22:00:00.000Z'),
  ];
  const { months } = clientHours(entries, hawaii, at);
  expect(months.map((month) => [month.month, hoursOf(month) / 60_000])).toEqual([
    ['2026-09', 0],
    ['2026-10', 30],
    ['2026-11', 80],
  ]);
});

it('makes one visit of a day, whoever was there, the latest first', () => {
  const entries = [
    worked('onSite', '2026-11-20T20:00:00.000Z', '2026-11-20T20:40:00.000Z'),
    worked('onSite', '2026-11-20T21:00:00.000Z', '2026-11-20T21:15:00.000Z', 'ben'),
    worked('onSite', '2026-11-24T21:00:00.000Z', '2026-11-24T22:00:00.000Z'),
  ];
  expect(clientHours(entries, hawaii, at).visits).toEqual([
    { date: '2026-11-24', time: 3_600_000, technicians: ['ada'] },
    { date: '2026-11-20', time: 55 * 60_000, technicians: ['ada', 'ben'] },
  ]);
});
