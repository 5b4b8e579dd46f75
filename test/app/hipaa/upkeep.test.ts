import { clauseIds } from '../../../src/hipaa/rules/clauses';
import { dateOnly } from '../../../src/platform/rules/units';
import { aRecord, clientInBinders, createOf, createOwn, lakeside, pageOfSection, save, sectionOn } from '../../support/binder';
import { openTestSite, type TestSite } from '../../support/site';
import { pagesTitled } from '../../support/wiki';

const agreed = { between: 'us', party: lakeside, signedOn: '2026-01-10', expiresOn: null, clauses: clauseIds };
const titled = (site: TestSite, section: string) => pagesTitled(site, 'LAKESIDE', `HIPAA binder, ${lakeside}: ${section}`)[0]!;

async function opened(mode: 'full' | 'agreementsOnly' = 'full') {
  const site = await openTestSite();
  const hugo = site.signIn('hugo');
  await createOf(site, lakeside, mode);
  const binder = await clientInBinders(hugo);
  const listed = async () => (await hugo.call('openBinders', {})).clients.find(({ id }) => id === binder)?.binder;
  const verdict = async (id: string) => (await listed())?.sections.find(({ section }) => section.id === id)?.verdict;
  return { site, hugo, binder, listed, verdict };
}

describe('upkeep', () => {
  it('is amber while a review is overdue or what fell due is not done, and green once both are', async () => {
    const { site, hugo, binder, verdict } = await opened();
    const agreements = { binder, section: 'agreements', page: await pageOfSection(hugo, binder, 'agreements') } as const;
    const care = { binder, section: 'agreements', owner: '', reviewedOn: dateOnly('2026-11-12') } as const;
    await hugo.call('careForSection', { ...care, nextReview: dateOnly('2026-11-20') }, { page: agreements.page });
    const record = aRecord('agreement', { ...agreed, expiresOn: '2026-11-21' });
    await save(hugo, agreements, record);
    expect(await verdict('upkeep')).toMatchObject({ tone: 'soon', reasons: [{ sentence: 'Agreements: review by 20 Nov 2026' }] });
    await site.advance({ hours: 49 });
    const late = await verdict('upkeep');
    expect(late?.tone).toBe('amber');
    expect(late?.reasons.map(({ sentence }) => sentence)).toEqual([
      'Agreements: review was due by 20 Nov 2026',
      'Agreement between us and Lakeside Dental: fell due on 21 Nov 2026 and is not done',
    ]);
    expect((await sectionOn(hugo, await pageOfSection(hugo, binder, 'upkeep'))).verdict.tone).toBe('amber');
    await save(hugo, agreements, { ...record, data: agreed }, 1);
    await hugo.call('careForSection', { ...care, nextReview: dateOnly('2027-11-20') }, { page: agreements.page });
    expect((await verdict('upkeep'))?.tone).toBe('green');
  });

  it('points out a page that was moved out of the binder or deleted, and mends both', async () => {
    const { site, hugo, binder, listed } = await opened();
    const [training, scope, cover] = [titled(site, 'Training'), titled(site, 'Scope'), titled(site, 'Training').parentId];
    await site.jira('grace').delete(`/wiki/api/v2/pages/${training.id}`);
    Object.assign(scope, { parentId: null });
    await site.advance({ hours: 25 });
    expect((await listed())?.strays).toEqual([
      { page: 'training', state: 'gone' },
      { page: 'scope', state: 'moved' },
    ]);
    expect(await createOf(site)).toMatchObject({ pagesMade: 1 });
    expect(await hugo.call('putPageBack', { binder, page: 'scope' })).toEqual({ outcome: 'back' });
    expect([(await listed())?.strays, scope.parentId]).toEqual([[], cover]);
  });
});

describe('what a binder holds', () => {
  it('practice 87: goes from all of HIPAA to agreements and referral and back; no page is lost, and each is judged at once', async () => {
    const { site, hugo, binder, listed, verdict } = await opened();
    const pages = (await listed())?.sections.map(({ page }) => page);
    const change = (mode: 'full' | 'agreementsOnly') => hugo.call('createBinder', { binder, mode, where: 'client' });
    expect(await change('agreementsOnly')).toMatchObject({ pagesMade: 0 });
    expect((await listed())?.sections.map(({ section }) => section.id)).toEqual(['agreements']);
    expect((await verdict('agreements'))?.reasons.map(({ sentence }) => sentence)).toContain(
      'The client is not referred to a partner yet.',
    );
    expect(titled(site, 'Training').status).toBe('current');
    expect(await change('full')).toMatchObject({ pagesMade: 0 });
    expect((await listed())?.sections.map(({ page }) => page)).toEqual(pages);
    expect((await verdict('agreements'))?.reasons).toHaveLength(1);
  });

  it('practice 82: what our own binder shows in it before it is made counts as soon as it is', async () => {
    const site = await openTestSite();
    const hugo = site.signIn('hugo');
    await createOwn(site);
    const binder = await clientInBinders(hugo);
    const ours = { binder: 'own', section: 'agreements', page: await pageOfSection(hugo, 'own', 'agreements') } as const;
    await save(hugo, ours, aRecord('agreement', agreed, { shownIn: { binder, section: 'agreements' } }));
    await createOf(site);
    const { clients } = await hugo.call('openBinders', {});
    const made = clients.find(({ id }) => id === binder)?.binder?.sections.find(({ section }) => section.id === 'agreements');
    expect(made?.verdict?.tone).toBe('green');
  });

  it('practice 82: our own binder counts what clients’ binders show in it, as soon as it is judged', async () => {
    const { hugo, site, binder } = await opened('agreementsOnly');
    const theirs = { binder, section: 'agreements', page: await pageOfSection(hugo, binder, 'agreements') } as const;
    await save(hugo, theirs, aRecord('agreement', agreed, { shownIn: { binder: 'own', section: 'agreements' } }));
    await createOwn(site);
    await hugo.call('judgeBinder', { binder: 'own' });
    const standing = (await hugo.call('openBinders', {})).own?.sections.find(({ section }) => section.id === 'agreements');
    expect(standing?.verdict?.reasons.map(({ client }) => client)).not.toContain(binder);
  });
});
