import { replayClient } from '../../../src/billing/rules/replay';
import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import { usualTerms } from '../../../src/billing/rules/client-terms';
import { minutes, type TimeZone } from '../../../src/platform/rules/units';
import { aVersion, aWork, inMinutes } from './a-pricing';

const client = {
  id: 'client-1' as never,
  contract: 'hourly' as const,
  zone: 'UTC' as TimeZone,
  travelMinutes: minutes(22),
  terms: usualTerms,
};
const touches = ['09', '10', '11', '14', '15'].map((hour) => aWork(`${hour}:00`, 2));
const replay = (policy = usualPolicy) =>
  replayClient(
    { client, name: 'Lakeside Dental', work: [...touches, aWork('16:00', 20, { kind: 'onSite' })], marks: [] },
    [aVersion({ scope: 'entry' })],
    policy,
    () => undefined,
    { before: new Map(), after: new Map() },
  );

describe('a replay', () => {
  it('shows the scopes side by side: five touches of two minutes are 75 minutes by entry and 15 by the client’s day', () => {
    const { scopes } = replay();
    const visit = 60;
    expect([inMinutes(scopes.entry.billed) - visit, inMinutes(scopes.clientDay.billed) - visit]).toEqual([75, 15]);
  });

  it('prices the same work under both policies, and names the days that change most', () => {
    const { before, after, changed } = replay({ ...usualPolicy, scope: 'clientDay' });
    expect([before, after]).toEqual([12_500 + 10_000, 2_500 + 10_000]);
    expect(changed).toEqual([{ date: '2026-11-20', what: 'remote', before: 12_500, after: 2_500 }]);
  });

  it('of the policy in force changes nothing', () => {
    const { before, after, changed } = replay({ ...usualPolicy, scope: 'entry' });
    expect([before - after, changed]).toEqual([0, []]);
  });
});
