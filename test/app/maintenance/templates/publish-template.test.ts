import * as z from 'zod';
import type { TestSite } from '../../../support/site';
import { monthly, openDesk, withItem } from './support';

const checklistOn = async (site: TestSite, ticket: string) => {
  const opened = await site.signIn('ada').call('openChecklist', {}, { ticket });
  if (opened.outcome !== 'checklist') throw new Error('no checklist');
  return opened.view;
};

describe('publishing a new version', () => {
  it('complaint: a template edit rewrites closed tickets — never changes one that is there, opened or closed (invariant 6; practice 20)', async () => {
    const { site, published, publish } = await openDesk();
    await site.runAction('create-maintenance-tickets', {});
    const [opened = '', unopened = '', closed = ''] = (await site.maintenanceTickets('2026-11')).map(({ key }) => key);
    const before = await checklistOn(site, opened);
    const atClose = await checklistOn(site, closed);
    await close(site, closed);

    const content = await published();
    const shorter = { ...content, items: content.items.filter(({ id }) => id !== 'rem-warnings') };
    await publish(withItem(shorter, 'rem-defrag', { title: 'Fragments', required: false }));

    expect(await checklistOn(site, opened)).toEqual(before);
    expect((await checklistOn(site, closed)).items).toEqual(atClose.items);
    const late = await checklistOn(site, unopened);
    expect(late.items).toEqual(before.items);
    expect(late.head).toMatchObject({ version: 1, publishedOn: '2026-10-24' });
  });

  it('is what the next tickets carry, with its date', async () => {
    const { site, published, publish } = await openDesk();
    await publish(withItem(await published(), 'rem-defrag', { title: 'Fragments' }));
    await site.runAction('create-maintenance-tickets', { period: '2026-12' });
    const [ticket] = await site.maintenanceTickets('2026-12');
    const { head, items } = await checklistOn(site, ticket?.key ?? '');
    expect(head).toMatchObject({ version: 2, publishedOn: '2026-11-20' });
    expect(items.find(({ id }) => id === 'rem-defrag')?.title).toBe('Fragments');
  });

  it('dates it as on the wall of who publishes', async () => {
    const { site, published, publish } = await openDesk();
    await site.advance({ to: '2026-11-21T03:00:00.000Z' });
    const { published: version } = await publish(withItem(await published(), 'rem-defrag', { title: 'Fragments' }));
    expect(version.publishedOn).toBe('2026-11-20');
  });

  it('answers the same when it is clicked twice', async () => {
    const { grace, zone, published, type } = await openDesk();
    const { row, base } = await type(withItem(await published(), 'rem-defrag', { title: 'Fragments' }));
    const input = { ...monthly, row, base, zone };
    const both = await Promise.all([grace.call('publishTemplate', input), grace.call('publishTemplate', input)]);
    expect(both.map(({ outcome }) => outcome)).toEqual(['published', 'published']);
    expect((await grace.call('openTemplate', monthly)).master).toMatchObject({
      version: 2,
      publications: [{ version: 2 }, { version: 1 }],
    });
  });

  it('does not publish what somebody typed after the difference was shown', async () => {
    const { grace, zone, published, type } = await openDesk();
    const content = await published();
    const shown = await type(withItem(content, 'rem-defrag', { title: 'Fragments' }));
    await type(withItem(content, 'rem-defrag', { title: 'Something else' }));
    const outcome = await grace.call('publishTemplate', { ...monthly, row: shown.row, base: shown.base, zone });
    expect(outcome.outcome).toBe('changedMeanwhile');
  });

  it('refuses what is not complete, in one sentence, and keeps the draft', async () => {
    const { grace, published, publish } = await openDesk();
    await expect(publish(withItem(await published(), 'rem-defrag', { title: '' }))).rejects.toMatchObject({
      sentence: 'An item has no title.',
    });
    await expect(publish(withItem(await published(), 'ons-ups-test', { doer: 'outsourced' }))).rejects.toMatchObject({
      sentence: '“UPS self-test” can’t be outsourced: somebody has to stand there.',
    });
    expect((await grace.call('openTemplate', monthly)).draft).not.toBeNull();
    await expect(publish(await published())).rejects.toMatchObject({ sentence: 'This is no different from what is published.' });
  });

  it('practice 22: words each month’s Single on its ticket', async () => {
    const { site, published, publish } = await openDesk();
    const content = await published();
    expect(content.singles.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const singles = content.singles.map((single) => (single.month === 12 ? { ...single, title: 'Holiday cover' } : single));
    await publish({ ...content, singles });
    await site.runAction('create-maintenance-tickets', { period: '2026-12' });
    const [ticket] = await site.maintenanceTickets('2026-12');
    const { items } = await checklistOn(site, ticket?.key ?? '');
    expect(items.find(({ id }) => id === 'rem-monthly-single')?.title).toBe('Monthly Single: Holiday cover');
  });
});

const transitionsOf = z.object({
  transitions: z.array(z.object({ id: z.string(), to: z.object({ statusCategory: z.object({ key: z.string() }) }) })),
});

async function close(site: TestSite, key: string): Promise<void> {
  const jira = site.jira('grace');
  const { body } = await jira.get(`/rest/api/3/issue/${key}/transitions`);
  const { transitions } = transitionsOf.parse(body);
  const done = transitions.find(({ to }) => to.statusCategory.key === 'done');
  await jira.post(`/rest/api/3/issue/${key}/transitions`, { transition: { id: done?.id } });
  await site.advance({ seconds: 6 });
  expect(await jira.keys(`key = ${key} AND statusCategory = Done`)).toEqual([key]);
}
