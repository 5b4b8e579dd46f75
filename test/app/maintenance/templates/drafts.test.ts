import { monthly, openDesk, withItem } from './support';

describe('a draft', () => {
  it('is kept as it is typed, complete or not', async () => {
    const { grace, published, type } = await openDesk();
    await type(withItem(await published(), 'rem-defrag', { title: '' }));
    const { draft } = await grace.call('openTemplate', monthly);
    expect(draft?.items.find(({ id }) => id === 'rem-defrag')?.title).toBe('');
    expect((await grace.call('openTemplates', {})).drafts).toEqual([
      { template: 'monthly', by: grace.accountId, at: '2026-11-20T15:00:00.000Z' },
    ]);
  });

  it('of two managers: the second is told what stands now, and overwrites nothing', async () => {
    const { grace, published } = await openDesk();
    const content = await published();
    const save = (row: number, title: string) =>
      grace.call('saveDraft', { ...monthly, row, base: 1, content: withItem(content, 'rem-defrag', { title }) });
    const both = await Promise.all([save(0, 'One'), save(0, 'Other')]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['changedMeanwhile', 'saved']);
    expect((await save(0, 'Third')).outcome).toBe('changedMeanwhile');
    expect((await save(1, 'Third')).outcome).toBe('saved');
  });

  it('begun on a version that was replaced meanwhile gets the new one to join with', async () => {
    const { grace, published, publish } = await openDesk();
    const content = await published();
    await publish(withItem(content, 'rem-defrag', { title: 'Fragments' }));
    const saved = await grace.call('saveDraft', { ...monthly, row: 0, base: 1, content });
    expect(saved).toMatchObject({ outcome: 'publishedMeanwhile', draft: null, published: { version: 2 } });
  });

  it('is thrown away only as it was seen', async () => {
    const { grace, published, type } = await openDesk();
    const { row } = await type(await published());
    expect((await grace.call('discardDraft', { ...monthly, row: row + 1 })).outcome).toBe('changedMeanwhile');
    expect((await grace.call('discardDraft', { ...monthly, row })).outcome).toBe('discarded');
    expect((await grace.call('openTemplate', monthly)).draft).toBeNull();
  });

  it('refuses what cannot be kept, in one sentence', async () => {
    const { published, type } = await openDesk();
    const content = await published();
    await expect(type(withItem(content, 'rem-defrag', { title: 'x'.repeat(121) }))).rejects.toMatchObject({
      sentence: 'A title is longer than 120 characters. Please shorten it.',
    });
    const long = Array.from({ length: 120 }, (_, place) => ({ ...content.items[0]!, id: `item-${place}`, howTo: 'x'.repeat(2_000) }));
    await expect(type({ ...content, items: long })).rejects.toMatchObject({
      sentence: 'This checklist has become too long to be kept. Please shorten its how-tos.',
    });
  });

  it('is a manager’s business', async () => {
    const { site } = await openDesk();
    await expect(site.signIn('ada').call('openTemplates', {})).rejects.toMatchObject({ code: 'notAllowed' });
    await expect(site.signIn('ada').call('openTemplate', monthly)).rejects.toMatchObject({ code: 'notAllowed' });
  });
});

describe('master checklists', () => {
  const id = '0b5cbf0e-6a1f-4a43-9f0e-2c9d6d3c9a01';

  it('are duplicated, renamed and retired, but never the last one', async () => {
    const { grace, duplicate } = await openDesk();
    await duplicate(id, 'Small office');
    expect((await duplicate(id, 'Small office')).masters).toHaveLength(2);
    expect((await grace.call('openTemplate', { template: id })).published.items).toHaveLength(59);
    await expect(duplicate('0b5cbf0e-6a1f-4a43-9f0e-2c9d6d3c9a02', 'small OFFICE')).rejects.toMatchObject({
      sentence: 'There is already a checklist called “Small office”.',
    });
    const { masters } = await grace.call('renameTemplate', { template: id, name: 'Tiny office' });
    expect(masters.map(({ name }) => name)).toEqual(['Monthly maintenance', 'Tiny office']);
  });

  it('keep one active when two managers retire the last two at once', async () => {
    const { grace, duplicate } = await openDesk();
    await duplicate(id, 'Small office');
    const outcomes = await Promise.allSettled([grace.call('retireTemplate', monthly), grace.call('retireTemplate', { template: id })]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { masters } = await grace.call('openTemplates', {});
    expect(masters.filter(({ retired }) => !retired)).toHaveLength(1);
  });
});
