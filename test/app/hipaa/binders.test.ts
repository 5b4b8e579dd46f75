import { aRecord, clientInBinders, createOf, createOwn, lakeside, pageOfSection, save, sectionOn, spaceOf } from '../../support/binder';
import { roundTrips } from '../../support/round-trips';
import { openTestSite, type TestSite } from '../../support/site';
import { pagesTitled, wordsOf } from '../../support/wiki';

const title = (section: string) => `HIPAA binder, ${lakeside}: ${section}`;
const pagesOf = (site: TestSite, key: string) =>
  Object.values(site.site.world.confluence.pages).filter(
    ({ spaceId, title: of }) => spaceId === spaceOf(site, key) && of.startsWith('HIPAA binder'),
  );

describe('making a binder', () => {
  it('practice 80: makes the client’s tree of 14 pages once, below its cover, and a second run changes nothing', async () => {
    const site = await openTestSite();
    expect(await createOf(site)).toMatchObject({ outcome: 'created', pagesMade: 14 });
    const pages = pagesOf(site, 'LAKESIDE');
    const cover = pages.find(({ title: of }) => of === `HIPAA binder, ${lakeside}`);
    expect(pages).toHaveLength(14);
    expect(pages.filter(({ parentId }) => parentId === cover?.id)).toHaveLength(13);
    const versions = JSON.stringify(pages);
    expect(await createOf(site)).toMatchObject({ outcome: 'alreadyThere', pagesMade: 0, page: cover?.id });
    expect(JSON.stringify(pagesOf(site, 'LAKESIDE'))).toBe(versions);
  });

  it('takes at most 2 calls a page and 8 more', async () => {
    const site = await openTestSite();
    const hugo = site.signIn('hugo');
    const binder = await clientInBinders(hugo);
    const { calls } = await roundTrips(site, () => hugo.call('createBinder', { binder, mode: 'full', where: 'client' }));
    expect(calls).toBeLessThanOrEqual(36);
    expect((await roundTrips(site, () => createOwn(site, hugo))).calls).toBeLessThanOrEqual(25);
  });

  it('says once that it is no legal advice, and has an index that leads to every section', async () => {
    const site = await openTestSite();
    expect((await createOf(site)).notice).toContain('no legal advice');
    expect(wordsOf(pagesTitled(site, 'LAKESIDE', `HIPAA binder, ${lakeside}`)[0]).match(/no legal advice/g)).toHaveLength(1);
    const [index] = pagesTitled(site, 'LAKESIDE', title('index'));
    expect(JSON.stringify(index?.versions.at(-1)?.body).match(/\/wiki\/spaces\/LAKESIDE\/pages\//g)).toHaveLength(12);
  });

  it('adopts a page of that title with all that was written on it', async () => {
    const site = await openTestSite();
    const words = { type: 'paragraph', content: [{ type: 'text', text: 'Ours since 2019.' }] };
    const body = { representation: 'atlas_doc_format', value: JSON.stringify({ type: 'doc', version: 1, content: [words] }) };
    await site
      .jira('ada')
      .post('/wiki/api/v2/pages', { spaceId: spaceOf(site, 'LAKESIDE'), status: 'current', title: title('Training'), body });
    await createOf(site);
    const [page, ...more] = pagesTitled(site, 'LAKESIDE', title('Training'));
    expect([more, wordsOf(page)]).toEqual([[], expect.stringMatching(/^Ours since 2019\.\nOwner\n/)]);
    expect(JSON.stringify(page?.versions.at(-1)?.body)).toContain('/static/section"');
  });

  it.each([
    { status: 409, says: 'Somebody is editing' },
    { status: 403, says: 'Rounds may not change' },
  ])('says why a page is not adopted when Confluence answers $status, and goes on from there', async ({ status, says }) => {
    const site = await openTestSite();
    const body = { representation: 'atlas_doc_format', value: JSON.stringify({ type: 'doc', version: 1, content: [] }) };
    const page = { spaceId: spaceOf(site, 'LAKESIDE'), status: 'current', title: title('Agreements'), body };
    await site.jira('ada').post('/wiki/api/v2/pages', page);
    site.arm({ kind: 'status', status, match: { method: 'PUT', path: '/wiki/api/v2/pages' } });
    await expect(createOf(site, lakeside, 'agreementsOnly')).rejects.toThrow(says);
    await createOf(site, lakeside, 'agreementsOnly');
    expect(pagesOf(site, 'LAKESIDE')).toHaveLength(3);
  });

  it('makes one tree when two make it at once', async () => {
    const site = await openTestSite();
    await Promise.all([createOf(site), createOf(site)].map((made) => made.catch(() => undefined)));
    await createOf(site);
    expect(pagesOf(site, 'LAKESIDE')).toHaveLength(14);
  });

  it('makes again what was deleted, and nothing else', async () => {
    const site = await openTestSite();
    await createOf(site);
    const [page] = pagesTitled(site, 'LAKESIDE', title('Training'));
    await site.jira('grace').delete(`/wiki/api/v2/pages/${page?.id ?? ''}`);
    expect(await createOf(site)).toMatchObject({ outcome: 'created', pagesMade: 1 });
  });

  it('practice 87: holds agreements alone where HIPAA is referred to a partner', async () => {
    const site = await openTestSite();
    await createOf(site, lakeside, 'agreementsOnly');
    expect(pagesOf(site, 'LAKESIDE').map(({ title: of }) => of)).toEqual([
      `HIPAA binder, ${lakeside}`,
      title('Agreements'),
      title('index'),
    ]);
  });

  it('is for compliance people and managers', async () => {
    const site = await openTestSite();
    await expect(createOwn(site, site.signIn('ada'))).rejects.toThrow('Only compliance people and service managers can do this.');
  });
});

describe('a record', () => {
  const opened = async () => {
    const site = await openTestSite();
    await createOwn(site);
    const hugo = site.signIn('hugo');
    const at = { binder: 'own', section: 'statement', page: await pageOfSection(hugo, 'own', 'statement') } as const;
    return { site, hugo, at };
  };
  const words = { version: '1', text: 'We meet patients’ data when we restore a backup.' };

  it('practice 78: without a statement our own binder is red, with one it is not', async () => {
    const { hugo, at } = await opened();
    expect((await sectionOn(hugo, at.page)).verdict.tone).toBe('red');
    await save(hugo, at, aRecord('statement', words));
    expect(await sectionOn(hugo, at.page)).toMatchObject({ verdict: { tone: 'green' }, records: [{ headline: 'Version 1', version: 1 }] });
    const { own } = await hugo.call('openBinders', {});
    expect(own?.sections.find(({ section }) => section.id === 'statement')?.verdict?.tone).toBe('green');
  });

  it('opens in two rounds, and is saved in three at most', async () => {
    const { site, hugo, at } = await opened();
    expect((await roundTrips(site, () => sectionOn(hugo, at.page))).sequential).toBeLessThanOrEqual(2);
    const saved = await roundTrips(site, () => save(hugo, at, aRecord('statement', words)));
    expect(saved.sequential).toBeLessThanOrEqual(2);
  });

  it('tells whose change came first, and keeps both in the log', async () => {
    const { hugo, at } = await opened();
    const record = aRecord('statement', words);
    await save(hugo, at, record);
    await save(hugo, at, { ...record, data: { ...words, version: '2' } }, 1);
    await expect(save(hugo, at, { ...record, data: { ...words, version: '3' } }, 1)).rejects.toThrow(
      'Somebody else has changed this record',
    );
    expect((await sectionOn(hugo, at.page)).records).toMatchObject([{ headline: 'Version 2', version: 2 }]);
  });

  it('holds back what looks like patients’ data', async () => {
    const { hugo, at } = await opened();
    const leak = save(hugo, at, aRecord('statement', { ...words, text: 'Jane Roe, DOB 03/04/1961, was on the drive.' }));
    await expect(leak).rejects.toThrow('This looks like a date of birth.');
    expect((await sectionOn(hugo, at.page)).records).toEqual([]);
  });

  it('is changed by compliance people, and read by whoever sees the page', async () => {
    const { site, at } = await opened();
    const ada = site.signIn('ada');
    expect(await sectionOn(ada, at.page)).toMatchObject({ mayChange: false });
    await expect(save(ada, at, aRecord('statement', words))).rejects.toThrow('Only compliance people');
  });

  it('takes the place of a former one, which is kept', async () => {
    const { hugo, at } = await opened();
    const former = aRecord('statement', words);
    await save(hugo, at, former);
    await save(hugo, at, aRecord('statement', { ...words, version: '2' }, { supersedes: former.id }));
    expect((await sectionOn(hugo, at.page)).records).toMatchObject([{ headline: 'Version 2' }]);
  });
});

describe('an agreement', () => {
  it('practice 82: is one record in the client’s binder, in our own and in the vendor’s file', async () => {
    const site = await openTestSite();
    const hugo = site.signIn('hugo');
    await createOwn(site);
    await createOf(site);
    const binder = await clientInBinders(hugo);
    const at = { binder, section: 'agreements', page: await pageOfSection(hugo, binder, 'agreements') } as const;
    const data = { between: 'vendor', party: 'Cove Backup', signedOn: '2026-01-10', expiresOn: null, clauses: [] };
    const record = aRecord('agreement', data, { shownIn: { binder: 'own', section: 'subcontractors' } });
    await save(hugo, at, record);
    const own = await sectionOn(hugo, await pageOfSection(hugo, 'own', 'subcontractors'));
    const { agreements } = await hugo.call('openVendorFile', { vendor: ' cove BACKUP' });
    expect([own.records, (await sectionOn(hugo, at.page)).records, agreements].map((shown) => shown.map((each) => each.record.id))).toEqual(
      [[record.id], [record.id], [record.id]],
    );
    const { own: listed } = await hugo.call('openBinders', {});
    expect(listed?.sections.find(({ section }) => section.id === 'subcontractors')?.verdict).toMatchObject({ tone: 'amber' });
  });
});
