import type { NoMeeting } from '../../../src/roadmap/rules/meeting/review';
import { agreedMeeting, clientNamed, heldOn, reviewOn } from '../../support/meeting';
import { roundTrips } from '../../support/round-trips';
import { openTestSite, type TestSite } from '../../support/site';
import { pagesTitled, wordsOf, writeByHand } from '../../support/wiki';
import { meetingTemplates, pageFromTemplate } from '../../support/wiki-template';

const wordsOn = (site: TestSite, page: string) => wordsOf(site.site.world.confluence.pages[page]);
const propertyOf = (site: TestSite, page: string) =>
  site.site.world.confluence.pages[page]?.properties.find(({ key }) => key === 'rounds-meeting')?.value;

async function opened(site: TestSite, page: string): Promise<NoMeeting> {
  const found = await site.signIn('grace').call('openReview', {}, { page });
  if (found.outcome !== 'noMeeting') throw new Error('A meeting has begun there.');
  return found;
}

async function withTemplates() {
  const site = await openTestSite();
  const grace = site.signIn('grace');
  const { spaces } = await grace.call('installTemplates', { from: 0 });
  return { site, grace, spaces };
}

describe('the template of meetings', () => {
  it('is looked for, and put into the spaces of the clients that lack it; a second time changes nothing', async () => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const before = await grace.call('lookForTemplates', { from: 0 });
    expect(before.spaces.length).toBeGreaterThan(5);
    expect(new Set(before.spaces.map(({ state }) => state))).toEqual(new Set(['missing']));
    const after = await grace.call('installTemplates', { from: 0 });
    expect(after.spaces.map(({ state }) => state)).toEqual(before.spaces.map(() => 'offered'));
    const templates = structuredClone(site.site.world.confluence.templates);
    expect((await grace.call('installTemplates', { from: 0 })).spaces).toEqual(after.spaces);
    expect(site.site.world.confluence.templates).toEqual(templates);
  });

  it.each(['crashBefore', 'crashAfter', 'loseAnswer'] as const)('is there once in each space after a %s half-way', async (kind) => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    site.arm({ kind, match: { method: 'POST', path: '/wiki/rest/api/template' }, call: 4 });
    await grace.call('installTemplates', { from: 0 }).catch(() => undefined);
    const { spaces } = await grace.call('installTemplates', { from: 0 });
    expect(Object.keys(site.site.world.confluence.templates)).toHaveLength(spaces.length);
    expect(new Set(spaces.map(({ state }) => state))).toEqual(new Set(['offered']));
  });

  it('stays as somebody changed it by hand, and says so', async () => {
    const { site, grace } = await withTemplates();
    const [template] = await meetingTemplates(site, 'LAKESIDE');
    const stored = site.site.world.confluence.templates[template!.templateId]!;
    stored.body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ours.' }] }] };
    const { spaces } = await grace.call('installTemplates', { from: 0 });
    expect(spaces.find(({ key }) => key === 'LAKESIDE')).toMatchObject({ state: 'kept' });
    expect(JSON.stringify(stored.body)).toContain('Ours.');
  });

  it('is for managers', async () => {
    const site = await openTestSite();
    await expect(site.signIn('ada').call('installTemplates', { from: 0 })).rejects.toThrow('Only a service manager can do this.');
  });
});

describe('a page made from the template', () => {
  it('practice 29: begins with one click: cover, agenda and the 1-, 3- and 5-year plans, also while they are empty', async () => {
    const { site, grace } = await withTemplates();
    const page = await pageFromTemplate(site, 'LAKESIDE', 'Autumn review');
    expect((await opened(site, page)).proposed).toMatchObject({ name: 'Lakeside Dental' });
    await grace.call('beginMeeting', { client: (await opened(site, page)).proposed!.id }, { page });
    const words = wordsOn(site, page);
    expect(words).toContain('With Lakeside Dental, on November 20, 2026.');
    expect(words).not.toContain('Begin the meeting in the box above');
    for (const plan of ['1-year plan', '3-year plan', '5-year plan']) expect(words.match(new RegExp(`^${plan}$`, 'gm'))).toHaveLength(1);
    expect(await reviewOn(page, grace)).toMatchObject({ client: { name: 'Lakeside Dental' }, heldOn });
  });

  it('says at the end what the meeting holds in that place, and leaves what people wrote around it', async () => {
    const { site, grace } = await withTemplates();
    const page = await pageFromTemplate(site, 'LAKESIDE', 'Autumn review');
    await grace.call('beginMeeting', { client: await clientNamed(grace, 'Lakeside Dental') }, { page });
    const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
    writeByHand(site, site.site.world.confluence.pages[page]!, (blocks) => [text('Above.'), ...blocks, text('Below.')]);
    await grace.call('finishMeeting', {}, { page });
    expect(wordsOn(site, page)).toMatch(/^Above\.\n[^]*Who attended\n[^]*Budget\n[^]*Below\.$/);
    expect(wordsOn(site, page).match(/^1-year plan$/gm)).toHaveLength(1);
  });
});

describe('a page that became another', () => {
  const copied = async () => {
    const { site, grace, page } = await agreedMeeting();
    await grace.call('tellByline', {}, { page });
    const home = site.site.world.confluence.pages[page]?.parentId;
    const wanted = { pageTitle: 'Copy', copyProperties: true, destination: { type: 'parent_page', value: home } };
    const { body } = await site.jira('grace').post(`/wiki/rest/api/content/${page}/copy`, wanted);
    return { site, grace, page, copy: (body as { id: string }).id };
  };

  it('as a copy says whose it is, and begins a meeting of its own', async () => {
    const { site, grace, page, copy } = await copied();
    expect(await opened(site, copy)).toMatchObject({
      copyOf: { client: 'Lakeside Dental', heldOn },
      proposed: { name: 'Lakeside Dental' },
    });
    await grace.call('beginMeeting', { client: await clientNamed(grace, 'Lakeside Dental') }, { page: copy });
    await grace.call('tellByline', {}, { page: copy });
    expect([propertyOf(site, page), propertyOf(site, copy)]).toMatchObject([{ page }, { page: copy }]);
    expect((await reviewOn(copy, grace)).consentOn).toBeNull();
    expect((await reviewOn(page, grace)).consentOn).toBe(heldOn);
  });

  it('in another space is the same meeting, and the list leads to where it is', async () => {
    const { site, grace, page } = await agreedMeeting();
    const own = Object.values(site.site.world.confluence.spaces).find(({ key }) => key === 'HARBOR');
    await site.jira('grace').put(`/wiki/rest/api/content/${page}/move/append/${own?.homepageId ?? ''}`, undefined);
    await grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
    const { clients } = await grace.call('openRoadmap', {});
    expect(clients.find(({ name }) => name === 'Lakeside Dental')?.open).toMatchObject({ page, spaceKey: 'HARBOR' });
  });

  it('restricted from the app is finished all the same, and says why its page does not tell it', async () => {
    const { site, grace, page } = await agreedMeeting();
    const restrictions = { user: [{ type: 'known', accountId: grace.accountId }] };
    await site.jira('grace').put(`/wiki/rest/api/content/${page}/restriction`, [{ operation: 'read', restrictions }]);
    expect(await grace.call('finishMeeting', {}, { page })).toMatchObject({ outcome: 'pageKept', because: 'deleted' });
    await site.jira('grace').delete(`/wiki/rest/api/content/${page}/restriction`);
    expect(await grace.call('finishMeeting', {}, { page })).toMatchObject({ outcome: 'finished' });
  });

  it('is opened and begun also where the page cannot be written', async () => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const [page] = pagesTitled(site, 'LAKESIDE', 'Network overview');
    site.arm({ kind: 'status', status: 404, match: { path: '/properties' }, times: 5 });
    await grace.call('beginMeeting', { client: await clientNamed(grace, 'Lakeside Dental') }, { page: page!.id });
    expect((await reviewOn(page!.id, grace)).client.name).toBe('Lakeside Dental');
  });
});

describe('the item beside the page’s author', () => {
  it('says how far the meeting is and when it was finished, and costs opening no round of its own', async () => {
    const { site, grace, page } = await agreedMeeting();
    expect((await reviewOn(page, grace)).byline).toBe('behind');
    await grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
    expect((await roundTrips(site, () => grace.call('tellByline', {}, { page }))).sequential).toBeLessThanOrEqual(3);
    expect(propertyOf(site, page)).toMatchObject({ title: expect.stringMatching(/^Q4 review: 1 of \d+ answered$/) as string });
    expect((await reviewOn(page, grace)).byline).toBeUndefined();
    await grace.call('finishMeeting', {}, { page });
    await grace.call('tellByline', {}, { page });
    expect(propertyOf(site, page)).toMatchObject({ title: 'Finished 20 Nov 2026' });
    expect((await roundTrips(site, () => reviewOn(page, grace))).sequential).toBeLessThanOrEqual(2);
  });

  it('is written only when it says something else', async () => {
    const { site, grace, page } = await agreedMeeting();
    await grace.call('tellByline', {}, { page });
    const before = site.wire.count;
    await grace.call('tellByline', {}, { page });
    expect(site.wire.since(before).filter(({ method, remote }) => remote === 'confluence' && method !== 'GET')).toEqual([]);
  });
});
