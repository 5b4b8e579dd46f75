import { clauseIds } from '../../../src/hipaa/rules/clauses';
import { dateOnly } from '../../../src/platform/rules/units';
import { aRecord, clientInBinders, createOf, createOwn, lakeside, pageOfSection, save, sectionOn, spaceOf } from '../../support/binder';
import { openTestSite, type TestSite } from '../../support/site';
import { pagesTitled, wordsOf, writeByHand } from '../../support/wiki';

const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const agreed = { between: 'us', party: '', signedOn: '2026-01-10', expiresOn: '2026-12-03', clauses: clauseIds };
const title = `HIPAA binder, ${lakeside}: Agreements`;
const pageIn = (site: TestSite) => pagesTitled(site, 'LAKESIDE', title)[0]!;

async function opened() {
  const site = await openTestSite();
  const hugo = site.signIn('hugo');
  await createOf(site, lakeside, 'agreementsOnly');
  const binder = await clientInBinders(hugo);
  const at = { binder, section: 'agreements', page: await pageOfSection(hugo, binder, 'agreements') } as const;
  const write = () => hugo.call('writeSectionPage', {}, { page: at.page });
  return { site, hugo, at, write };
}

describe('a section’s page', () => {
  it('says what its records say, with both of their dates, around what people wrote', async () => {
    const { site, hugo, at, write } = await opened();
    writeByHand(site, pageIn(site), (blocks) => [text('Above.'), ...blocks, text('Below.')]);
    await save(hugo, at, aRecord('agreement', agreed));
    expect(await write()).toEqual({ outcome: 'written' });
    const words = wordsOf(pageIn(site));
    expect(words).toMatch(/^Above\.\n[^]*Agreement with us\n2 Nov 2026\nScan \(added 20 Nov 2026\)\nexpires 3 Dec 2026\n[^]*Below\.$/);
    const { length } = pageIn(site).versions;
    await write();
    expect(pageIn(site).versions).toHaveLength(length);
  });

  it('stays as somebody changed it by hand', async () => {
    const { site, hugo, at, write } = await opened();
    writeByHand(site, pageIn(site), (blocks) => [text('No table.'), ...blocks.slice(1)]);
    await save(hugo, at, aRecord('agreement', agreed));
    expect(await write()).toEqual({ outcome: 'kept', because: 'changedByHand' });
    expect(wordsOf(pageIn(site))).toMatch(/^No table\./);
  });

  it('shows owner, last and next review, and says so beside its author', async () => {
    const { site, hugo, at, write } = await opened();
    const care = { binder: at.binder, section: at.section, owner: 'Hugo Marchetti', reviewedOn: dateOnly('2026-11-12') };
    expect(await hugo.call('careForSection', care, { page: at.page })).toMatchObject({ care: { nextReview: '2027-11-12' } });
    await write();
    expect(wordsOf(pageIn(site))).toContain('Hugo Marchetti\nnot yet\n12 Nov 2026\n12 Nov 2027');
    const said = pageIn(site).properties.find(({ key }) => key === 'rounds-byline')?.value;
    expect(said).toMatchObject({ title: 'Reviewed 12 Nov 2026, next by 12 Nov 2027' });
    const late = hugo.call('careForSection', { ...care, reviewedOn: dateOnly('2026-11-21') }, { page: at.page });
    await expect(late).rejects.toThrow('It cannot have been reviewed on a day to come.');
  });

  it('says that it is gone where somebody deleted it', async () => {
    const { site, write } = await opened();
    await site.jira('grace').delete(`/wiki/api/v2/pages/${pageIn(site).id}`);
    expect(await write()).toEqual({ outcome: 'kept', because: 'deleted' });
  });

  it('is found wherever it was moved and whatever it is called', async () => {
    const { site, hugo, at, write } = await opened();
    const page = pageIn(site);
    Object.assign(page, { parentId: null });
    page.versions.push({ ...page.versions.at(-1)!, number: page.versions.length + 1, title: 'BAAs' });
    page.title = 'BAAs';
    await save(hugo, at, aRecord('agreement', agreed));
    expect(await write()).toEqual({ outcome: 'written' });
    expect(wordsOf(page)).toContain('Agreement with us');
  });

  it('is made only where Confluence is connected, and says where it may not be seen', async () => {
    const site = await openTestSite();
    const { installation } = site.site.world.forge;
    Object.assign(installation ?? {}, { confluence: false });
    await expect(createOf(site)).rejects.toThrow('Connect Confluence first');
    Object.assign(installation ?? {}, { confluence: true });
    expect(await createOf(site)).toMatchObject({ pagesMade: 14 });
  });
});

describe('keeping', () => {
  it('takes no record away before its six years are over', async () => {
    const { hugo, at } = await opened();
    const record = aRecord('agreement', { ...agreed, expiresOn: null });
    await save(hugo, at, record);
    const remove = (version: number) =>
      hugo.call('removeRecord', { binder: at.binder, section: at.section, id: record.id, version }, { page: at.page });
    await expect(remove(1)).rejects.toThrow('This record is in effect.');
    await save(hugo, at, { ...record, endedOn: dateOnly('2026-11-19') }, 1);
    await expect(remove(2)).rejects.toThrow('This record is kept until 20 Nov 2032, six years after it was last in effect.');
    expect((await sectionOn(hugo, at.page)).records).toHaveLength(1);
  });
});

describe('the list of binders', () => {
  it('practice 73: shows the four parts of what we owe each client', async () => {
    const site = await openTestSite();
    const hugo = site.signIn('hugo');
    await createOwn(site);
    await createOf(site, lakeside, 'agreementsOnly');
    const { clients } = await hugo.call('openBinders', {});
    const partsOf = (name: string) => clients.find((client) => client.name === name)?.programme;
    expect(partsOf(lakeside)).toEqual({ compliant: 'red', agreement: 'red', assessed: 'grey', kept: 'grey' });
    expect(partsOf('Delta Orthopedics')).toEqual({ compliant: 'red', agreement: 'red', assessed: 'red', kept: 'red' });
    expect(clients.map(({ name }) => name)).not.toContain('Kestrel Legal Group');
  });

  it('practice 87b: the technical section has five headed parts', async () => {
    const site = await openTestSite();
    await createOf(site);
    const [page] = pagesTitled(site, 'LAKESIDE', `HIPAA binder, ${lakeside}: Technical (Security Rule / HITECH)`);
    expect(JSON.stringify(page?.versions.at(-1)?.body).match(/"type":"heading"/g)).toHaveLength(5);
    expect(spaceOf(site, 'LAKESIDE')).toBe(page?.spaceId);
  });
});
