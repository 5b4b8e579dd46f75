import { clauseIds } from '../../../src/hipaa/rules/clauses';
import { aRecord, clientInBinders, createOf, createOwn, lakeside, pageOfSection, save, sectionOn } from '../../support/binder';
import { roundTrips } from '../../support/round-trips';
import { openTestSite } from '../../support/site';
import { pagesTitled, wordsOf } from '../../support/wiki';

const agreed = { between: 'us', party: lakeside, signedOn: '2026-01-10', expiresOn: null, clauses: clauseIds };
const cove = { ...agreed, between: 'vendor', party: 'Cove Backup' };

async function bothBinders() {
  const site = await openTestSite();
  const hugo = site.signIn('hugo');
  await createOwn(site);
  await createOf(site, lakeside, 'agreementsOnly');
  const binder = await clientInBinders(hugo);
  const theirs = { binder, section: 'agreements', page: await pageOfSection(hugo, binder, 'agreements') } as const;
  const ours = { binder: 'own', section: 'agreements', page: await pageOfSection(hugo, 'own', 'agreements') } as const;
  const subs = { binder: 'own', section: 'subcontractors', page: await pageOfSection(hugo, 'own', 'subcontractors') } as const;
  return { site, hugo, binder, theirs, ours, subs };
}

describe('our own binder', () => {
  it('practice 81: is red for each client without an agreement, which is recorded there and stands in both binders', async () => {
    const { site, hugo, binder, theirs, ours } = await bothBinders();
    const lacking = async () => (await sectionOn(hugo, ours.page)).verdict.reasons.flatMap(({ client }) => client ?? []);
    expect(await lacking()).toContain(binder);
    expect((await roundTrips(site, () => sectionOn(hugo, ours.page))).sequential).toBeLessThanOrEqual(2);
    const record = aRecord('agreement', agreed, { shownIn: { binder, section: 'agreements' } });
    const { view } = await save(hugo, ours, record);
    expect(view.verdict.reasons.map(({ client }) => client)).not.toContain(binder);
    expect(await lacking()).not.toContain(binder);
    const listed = (await hugo.call('openBinders', {})).own?.sections.find(({ section }) => section.id === 'agreements')?.verdict;
    expect(listed?.tone).toBe('red');
    expect(listed?.reasons.map(({ client }) => client)).not.toContain(binder);
    expect((await sectionOn(hugo, theirs.page)).records).toMatchObject([{ headline: 'Agreement between us and Lakeside Dental' }]);
  });

  it('practice 82: shows a subcontractor’s agreement in each client’s binder that is named, one record, and judges those anew', async () => {
    const { hugo, binder, theirs, subs } = await bothBinders();
    await save(hugo, theirs, aRecord('vendor', { name: 'Cove Backup', does: 'backup' }, { effectiveOn: null, evidence: [] }));
    const place = async () => (await hugo.call('openBinders', {})).vendors.find(({ name }) => name === 'Cove Backup')?.places;
    expect(await place()).toEqual([{ binder, agreed: false }]);
    const record = aRecord('agreement', cove, { alsoIn: [binder] });
    await save(hugo, subs, record);
    await hugo.call('writeSectionPage', {}, { page: subs.page });
    expect(await place()).toEqual([
      { binder: 'own', agreed: true },
      { binder, agreed: true },
    ]);
    expect((await sectionOn(hugo, theirs.page)).records.map(({ record: { id } }) => id)).toContain(record.id);
    await expect(save(hugo, theirs, aRecord('agreement', cove, { alsoIn: [binder] }))).rejects.toThrow(
      'Only an agreement with one of our own',
    );
  });
});

describe('a page whose writing failed', () => {
  it('is known to be behind, and written by the daily schedule, and the clients’ binders are told', async () => {
    const { site, hugo, binder, theirs, subs } = await bothBinders();
    await save(hugo, theirs, aRecord('vendor', { name: 'Cove Backup', does: 'backup' }, { effectiveOn: null, evidence: [] }));
    await save(hugo, subs, aRecord('agreement', cove, { alsoIn: [binder] }));
    site.arm({ kind: 'crashBefore', match: { method: 'PUT', path: '/wiki/api/v2/pages' }, times: 9 });
    await expect(hugo.call('writeSectionPage', {}, { page: subs.page })).rejects.toThrow();
    site.disarm();
    expect((await sectionOn(hugo, subs.page)).unwritten).toBe(true);
    await site.advance({ hours: 26 });
    expect((await sectionOn(hugo, subs.page)).unwritten).toBe(false);
    expect(wordsOf(pagesTitled(site, 'HARBOR', 'HIPAA binder, our own: Subcontractors’ agreements')[0])).toContain(
      'Agreement with Cove Backup',
    );
    expect((await hugo.call('openBinders', {})).vendors).toMatchObject([{ places: [{ agreed: true }, { agreed: true }] }]);
  });
});
