import { monthly, openDesk, withItem } from './support';

const ids = ['0b5cbf0e-6a1f-4a43-9f0e-2c9d6d3c9b01', '0b5cbf0e-6a1f-4a43-9f0e-2c9d6d3c9b02'] as const;

const openSuggesting = async () => {
  const desk = await openDesk();
  await desk.site.runAction('create-maintenance-tickets', {});
  const [ticket] = await desk.site.maintenanceTickets('2026-11');
  if (!ticket) throw new Error('The month has no ticket.');
  const ada = desk.site.signIn('ada');
  const on = { ticket: ticket.key };
  await ada.call('openChecklist', {}, on);
  const suggest = (id: string, text: string, item: string | null = 'rem-warnings') => ada.call('suggestChange', { id, item, text }, on);
  const seen = async () => (await ada.call('openSuggestions', {}, on)).suggestions;
  return { ...desk, ada, on, suggest, seen };
};

describe('a technician’s suggestion', () => {
  it('practice 19: gathers in the review queue, once however often it is sent, and leaves the item as it is', async () => {
    const { grace, ada, on, suggest } = await openSuggesting();
    await suggest(ids[0], '100 is too many for a server of ten people');
    await suggest(ids[0], '100 is too many for a server of ten people');
    await suggest(ids[1], 'Add: check the camera recorder', null);
    const { suggestions } = await grace.call('openTemplates', {});
    expect(suggestions).toMatchObject([
      { item: 'rem-warnings', itemTitle: 'Yellow warnings in the event logs', by: ada.accountId, state: { is: 'waiting' } },
      { item: null, text: 'Add: check the camera recorder' },
    ]);
    const opened = await ada.call('openChecklist', {}, on);
    expect(opened.outcome === 'checklist' && opened.view.progress.open).toBe(59);
  });

  it('keeps quiet about its ticket to whom Jira hides that', async () => {
    const { site, grace, on, suggest } = await openSuggesting();
    await suggest(ids[0], 'Make it 50');
    expect((await grace.call('openTemplates', {})).suggestions).toMatchObject([{ ticket: { key: on.ticket } }]);
    site.site.world.jira.issues[(await site.ticket(on.ticket)).id]!.securityHiddenFrom = [grace.accountId];
    expect((await grace.call('openTemplates', {})).suggestions).toMatchObject([{ text: 'Make it 50', ticket: null }]);
  });

  it('practice 19: taken, stands in the draft beside its item, and the technician sees in which version it is', async () => {
    const { grace, ada, suggest, seen, type, publish, published } = await openSuggesting();
    await suggest(ids[0], 'Make it 50');
    await grace.call('takeSuggestion', { id: ids[0] });
    await grace.call('takeSuggestion', { id: ids[0] });
    const { draft } = await grace.call('openTemplate', monthly);
    expect(draft?.taken).toEqual([{ id: ids[0], item: 'rem-warnings', text: 'Make it 50', by: ada.accountId }]);
    expect((await grace.call('openTemplates', {})).suggestions).toEqual([]);
    expect(await seen()).toMatchObject([{ state: { is: 'taken' }, inVersion: null }]);

    const content = withItem(await published(), 'rem-warnings', { minutes: 4 });
    await type(content);
    await publish(content);
    expect(await seen()).toMatchObject([{ state: { is: 'taken' }, inVersion: 2 }]);
  });

  it('practice 19: declined, tells the technician why', async () => {
    const { grace, suggest, seen } = await openSuggesting();
    await suggest(ids[0], 'Leave it out');
    await expect(grace.call('declineSuggestion', { id: ids[0], why: ' ' })).rejects.toMatchObject({
      sentence: 'Say why, for who suggested it.',
    });
    await grace.call('declineSuggestion', { id: ids[0], why: 'The insurer asks for it' });
    expect(await seen()).toMatchObject([{ state: { is: 'declined', by: grace.accountId, why: 'The insurer asks for it' } }]);
    expect((await grace.call('takeSuggestion', { id: ids[0] })).suggestion.state.is).toBe('declined');
  });

  it('waits again when the draft it was taken into is thrown away', async () => {
    const { grace, suggest } = await openSuggesting();
    await suggest(ids[0], 'Make it 50');
    await grace.call('takeSuggestion', { id: ids[0] });
    const { draft } = await grace.call('openTemplate', monthly);
    await grace.call('discardDraft', { ...monthly, row: draft?.row ?? 0 });
    expect((await grace.call('openTemplates', {})).suggestions).toHaveLength(1);
  });

  it('needs words, a known item, and somebody who may work on the ticket', async () => {
    const { site, on, suggest } = await openSuggesting();
    await expect(suggest(ids[0], ' ')).rejects.toMatchObject({ sentence: 'Say what to change.' });
    await expect(suggest(ids[0], 'Why?', 'rem-nothing')).rejects.toMatchObject({ sentence: 'This checklist has no such item.' });
    const hugo = site.signIn('hugo');
    await expect(hugo.call('suggestChange', { id: ids[0], item: null, text: 'x' }, on)).rejects.toMatchObject({ code: 'notAllowed' });
  });
});
