import { trendOf } from '../../../../src/maintenance/rules/report/trend';

const high = { operator: '>', value: 1.25, action: '' } as const;
const low = { operator: '<', value: 20, action: '' } as const;

it.each([
  { now: 1.2, before: 1.3, threshold: high, trend: 'better', because: 'less of what must not be high' },
  { now: 1.4, before: 1.3, threshold: high, trend: 'worse', because: 'more of it' },
  { now: 30, before: 25, threshold: low, trend: 'better', because: 'more of what must not be low' },
  { now: 30, before: 30, threshold: low, trend: 'same', because: 'nothing changed' },
  { now: 30, before: undefined, threshold: low, trend: 'unknown', because: 'there is no month before' },
  { now: 30, before: 25, threshold: undefined, trend: 'unknown', because: 'nobody said which way is good' },
] as const)('calls $now after $before $trend: $because', ({ now, before, threshold, trend }) => {
  expect(trendOf(now, before, threshold)).toBe(trend);
});
