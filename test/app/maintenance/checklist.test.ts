import { needsOnlyATick } from '../../../src/maintenance/rules/bulk';
import { checklistOn, finishItems, openMaintenance } from '../../support/maintenance';

const openMonth = async () => {
  const { site, ticket } = await openMaintenance();
  return { site, ticket, ada: site.signIn('ada'), ben: site.signIn('ben') };
};

type Opened = Awaited<ReturnType<typeof openMonth>>;

const open = ({ ada, ticket }: Pick<Opened, 'ada' | 'ticket'>) => checklistOn(ticket, ada);

describe('the checklist on a ticket', () => {
  it('shows the 59 items of the template with the head of its run (practices 2 and 20)', async () => {
    const { head, items, progress } = await open(await openMonth());
    expect(items).toHaveLength(59);
    expect(progress).toMatchObject({ items: 59, open: 59, failed: 0 });
    expect(head).toMatchObject({ period: '2026-11', template: 'monthly', version: 1, publishedOn: '2026-10-24' });
  });

  it('is not there on an ordinary ticket', async () => {
    const { ada } = await openMonth();
    expect(await ada.call('openChecklist', {}, { ticket: 'HD-7' })).toEqual({ outcome: 'none' });
  });

  it('remembers who ticked and when, for everybody', async () => {
    const desk = await openMonth();
    await desk.ben.call('markItem', { item: 'rem-warnings', state: 'done', number: 99 }, { ticket: desk.ticket });
    const { marks, progress } = await open(desk);
    expect(marks['rem-warnings']).toMatchObject({ state: 'done', by: desk.ben.accountId, at: '2026-11-20T15:00:00.000Z', verdict: 'pass' });
    expect(progress.open).toBe(58);
  });

  it('loses nothing when two people tick at once', async () => {
    const desk = await openMonth();
    const { items } = await open(desk);
    const plain = items.filter(needsOnlyATick).slice(0, 20);
    await Promise.all(
      plain.map(({ id }, index) =>
        (index % 2 ? desk.ada : desk.ben).call('markItem', { item: id, state: 'done' }, { ticket: desk.ticket }),
      ),
    );
    const { marks, progress } = await open(desk);
    expect(Object.keys(marks)).toHaveLength(20);
    expect(progress.open).toBe(39);
  });

  it('keeps both marks when two people mark the same item', async () => {
    const desk = await openMonth();
    const { items } = await open(desk);
    const item = items.find(({ evidence }) => evidence === 'none')?.id ?? '';
    await Promise.all([
      desk.ada.call('markItem', { item, state: 'done' }, { ticket: desk.ticket }),
      desk.ben.call('markItem', { item, state: 'couldNotDo', note: 'No access' }, { ticket: desk.ticket }),
    ]);
    const { marks } = await open(desk);
    const people = [marks[item]?.by, marks[item]?.former[0]?.by].sort();
    expect(people).toEqual([desk.ada.accountId, desk.ben.accountId].sort());
  });

  it('tells JQL and the ticket list once it is shared', async () => {
    const desk = await openMonth();
    await finishItems(desk.ticket, desk.ada);
    await desk.ada.call('shareProgress', {}, { ticket: desk.ticket });
    await desk.site.advance({ seconds: 6 });
    expect(await desk.site.jira('ada').keys('maintenanceOpen = 0')).toEqual([desk.ticket]);
    expect(await desk.site.jira('ada').keys('maintenanceOpen > 0')).toHaveLength(11);
  });

  it('is shared by the hourly schedule when the screen was closed before', async () => {
    const desk = await openMonth();
    await desk.ada.call('markItem', { item: 'rem-warnings', state: 'done', number: 5 }, { ticket: desk.ticket });
    await desk.site.advance({ hours: 2 });
    expect(await desk.site.jira('ada').keys('maintenanceOpen = 58')).toEqual([desk.ticket]);
  });

  it.each([
    { marking: { item: 'rem-warnings', state: 'done' }, says: 'Enter the number first (warnings per day).' },
    { marking: { item: 'rem-warnings', state: 'done', number: 'many' }, says: 'That is not a number.' },
    { marking: { item: 'rem-warnings', state: 'couldNotDo' }, says: 'Say in a note why this could not be done.' },
    { marking: { item: 'rem-warnings', state: 'notApplicable', note: ' ' }, says: 'Say in a note why this does not apply.' },
    { marking: { item: 'rem-nothing', state: 'done' }, says: 'This checklist has no such item.' },
    {
      marking: { item: 'rem-warnings', state: 'open', note: 'x'.repeat(1_001) },
      says: 'The note is longer than 1,000 characters. Please shorten it.',
    },
  ])('refuses $marking in one sentence and changes nothing (practice 19)', async ({ marking, says }) => {
    const desk = await openMonth();
    const wrong = marking as { item: string; state: 'done' };
    await expect(desk.ada.call('markItem', wrong, { ticket: desk.ticket })).rejects.toMatchObject({ sentence: says });
    expect((await open(desk)).marks).toEqual({});
  });

  it('is read-only for somebody who may not work on the ticket', async () => {
    const desk = await openMonth();
    const hugo = desk.site.signIn('hugo');
    await expect(hugo.call('markItem', { item: 'rem-client-checkin', state: 'done' }, { ticket: desk.ticket })).rejects.toMatchObject({
      code: 'notAllowed',
    });
  });
});
