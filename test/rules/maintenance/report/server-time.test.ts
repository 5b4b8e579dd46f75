import { serverTime } from '../../../../src/maintenance/rules/report/server-time';
import { minutes } from '../../../../src/platform/rules/units';

it.each([
  {
    servers: 2,
    actual: 210,
    planned: { least: 120, most: 180 },
    verdict: 'tooLong',
    because: 'practice 25: 210 min on two servers is flagged',
  },
  { servers: 2, actual: 180, planned: { least: 120, most: 180 }, verdict: 'asPlanned', because: 'the end of the range is in it' },
  { servers: 2, actual: 119, planned: { least: 120, most: 180 }, verdict: 'short', because: 'a minute less is not' },
  { servers: 0, actual: 60, planned: { least: 60, most: 90 }, verdict: 'asPlanned', because: 'without named servers there is one' },
] as const)('plans $servers servers and calls $actual min $verdict: $because', ({ servers, actual, planned, verdict }) => {
  expect(serverTime(servers, minutes(actual))).toMatchObject({ planned, verdict });
});
