import type { DateOnly } from '../../../src/platform/rules/units';
import { usualTerms } from '../../../src/billing/rules/client-terms';
import { usualPolicy } from '../../../src/billing/rules/usual-policy';
import { openTestSite } from '../../support/site';
import { garrison, october, openDesk, work } from './a-desk';

const adoption = { policy: usualPolicy, from: '2026-12-01' as DateOnly, note: 'As agreed', after: 0 };

describe('policies', () => {
  it('are adopted one version after another, with who, when and from when', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    const grace = site.signIn('grace');
    expect((await grace.call('openPolicies', {})).versions).toEqual([]);
    await grace.call('adoptPolicy', adoption);
    await grace.call('adoptPolicy', { ...adoption, policy: { ...usualPolicy, scope: 'clientDay' }, after: 1 });
    const { versions } = await grace.call('openPolicies', {});
    expect(versions).toMatchObject([
      { version: 1, by: grace.accountId, at: site.now, from: '2026-12-01', note: 'As agreed', policy: { scope: 'visit' } },
      { version: 2, policy: { scope: 'clientDay' } },
    ]);
  });

  it('adopted twice by a lost answer are one version, and of two people one is told', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    const grace = site.signIn('grace');
    await grace.call('adoptPolicy', adoption);
    expect(await grace.call('adoptPolicy', adoption)).toMatchObject({ outcome: 'adopted' });
    expect(await grace.call('adoptPolicy', { ...adoption, note: 'Another' })).toMatchObject({ outcome: 'changedMeanwhile' });
    expect((await grace.call('openPolicies', {})).versions).toHaveLength(1);
  });

  it('with zones that overlap are refused (practice 67)', async () => {
    const site = await openTestSite({ seed: 'harbor' });
    const zones = usualPolicy.zones.map((zone) => ({ ...zone, upTo: zone.upTo === null ? null : (30 as never) }));
    await expect(site.signIn('grace').call('adoptPolicy', { ...adoption, policy: { ...usualPolicy, zones } })).rejects.toMatchObject({
      code: 'badInput',
      sentence: 'Zone 2 must end farther away than the zone before it.',
    });
  });
});

describe('what is agreed with a client', () => {
  it('holds for its charges, and keeps what stood there before', async () => {
    const { site, grace, asked } = await openDesk();
    await work(site, 'ada', '2026-10-05T14:00', { kind: 'onSite' });
    const { version } = await grace.call('openTerms', { client: garrison.client });
    const terms = { ...usualTerms, zone: 'Local', rates: { onSite: 12_000 as never } };
    await grace.call('saveTerms', { client: garrison.client, terms, version });
    const { statement } = await grace.call('openStatement', asked(october));
    expect(statement.charges).toMatchObject([{ amount: 12_000, zone: { name: 'Local', why: 'pinned' } }]);
    await expect(grace.call('saveTerms', { client: garrison.client, terms, version })).rejects.toMatchObject({ code: 'changedMeanwhile' });
  });
});

describe('costs', () => {
  it('are for managers', async () => {
    const { ada, grace } = await openDesk();
    const { costs, saved } = await grace.call('openPolicies', {});
    await expect(ada.call('saveCosts', { costs, version: saved.costs })).rejects.toMatchObject({ code: 'notAllowed' });
    expect(await grace.call('saveCosts', { costs: { ...costs, factor: 130 }, version: saved.costs })).toEqual({
      outcome: 'saved',
      version: 1,
    });
    await expect(grace.call('saveCosts', { costs, version: 0 })).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect((await grace.call('openPolicies', {})).costs.factor).toBe(130);
  });
});
