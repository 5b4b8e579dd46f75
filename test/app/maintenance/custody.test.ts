import { instant } from '../../../src/platform/rules/units';
import { checklistOn, openMaintenance } from '../../support/maintenance';
import type { TestPerson } from '../../support/person';

interface On {
  readonly ticket: string;
}

async function openTicket(of: 'hipaa' | 'any' = 'any') {
  const { site, ticket: some } = await openMaintenance();
  const ada = site.signIn('ada');
  const tickets = (await site.maintenanceTickets('2026-11')).map(({ key }) => key);
  const views = await Promise.all(tickets.map(async (key) => ({ key, view: await checklistOn(key, ada) })));
  const ticket = of === 'any' ? some : (views.find(({ view }) => view.head.hipaa)?.key ?? '');
  await ada.call('letSingleRunLater', { later: true }, { ticket });
  return { site, ada, on: { ticket } };
}

const verified = { item: 'ons-backup-verify', state: 'done' } as const;
const labelled = { item: 'ons-media-label', state: 'done', media: { label: 'TUE-3' } } as const;
const handed = {
  item: 'ons-media-handover',
  state: 'done',
  media: { label: 'TUE-3', custodian: 'J. Rivera', handedAt: instant('2026-03-14T10:20:00.000Z') },
} as const;

const register = async (ada: TestPerson, on: On) => {
  const opened = await ada.call('openRegister', {}, on);
  if (opened.outcome !== 'register') throw new Error('no register');
  return opened.register;
};

describe('backup media (practices 11 and 12)', () => {
  it('are verified, labelled and handed over, and the register knows who has them (practice 11: TUE-3, J. Rivera, 14 Mar 10:20)', async () => {
    const { ada, on } = await openTicket();
    await ada.call('markItem', verified, on);
    await ada.call('markItem', labelled, on);
    expect((await register(ada, on)).media['TUE-3']).toMatchObject([{ custodian: null, by: ada.accountId }]);
    const { view } = await ada.call('markItem', handed, on);
    expect(view.marks['ons-media-handover']?.media).toEqual(handed.media);
    expect((await register(ada, on)).media['TUE-3']).toMatchObject([
      { custodian: 'J. Rivera', since: '2026-03-14T10:20:00.000Z' },
      { custodian: null },
    ]);
  });

  it('are not handed over to nobody (practice 11)', async () => {
    const { ada, on } = await openTicket();
    await ada.call('markItem', verified, on);
    await ada.call('markItem', labelled, on);
    await expect(ada.call('markItem', { ...handed, media: { label: 'TUE-3', custodian: ' ' } }, on)).rejects.toMatchObject({
      sentence: 'Name who took the media: a handover needs a named custodian.',
    });
    await expect(ada.call('markItem', { item: handed.item, state: 'done' }, on)).rejects.toMatchObject({ code: 'badInput' });
    expect((await register(ada, on)).media['TUE-3']).toHaveLength(1);
  });

  it('go step by step: what was not verified is not labelled, what has no label is not handed over', async () => {
    const { ada, on } = await openTicket();
    await expect(ada.call('markItem', labelled, on)).rejects.toThrow('Verify the backup first');
    await ada.call('markItem', verified, on);
    await expect(ada.call('markItem', handed, on)).rejects.toThrow('Label the media first');
  });

  it('cannot be handed over in the future', async () => {
    const { ada, on } = await openTicket();
    await ada.call('markItem', verified, on);
    await ada.call('markItem', labelled, on);
    const later = { ...handed, media: { ...handed.media, handedAt: instant('2026-12-14T10:20:00.000Z') } };
    await expect(ada.call('markItem', later, on)).rejects.toMatchObject({ sentence: 'The handover lies in the future.' });
  });

  it('are counted: expected 10, counted 9 is an exception, and the number is remembered (practice 12)', async () => {
    const { ada, on } = await openTicket();
    const counting = { item: 'ons-media-count', state: 'done', media: { expected: 10, counted: 9 } } as const;
    const { view } = await ada.call('markItem', counting, on);
    expect(view.marks['ons-media-count']).toMatchObject({ number: 1, verdict: 'fail', media: { expected: 10, counted: 9 } });
    expect((await register(ada, on)).expected).toBe(10);
    const all = await ada.call('markItem', { ...counting, media: { expected: 10, counted: 10 } }, on);
    expect(all.view.marks['ons-media-count']).toMatchObject({ number: 0, verdict: 'pass' });
    await expect(ada.call('markItem', { ...counting, media: { expected: 10 } }, on)).rejects.toMatchObject({ code: 'badInput' });
  });

  it('that are missing suggest an incident at a client bound by HIPAA, and at no other (practice 12)', async () => {
    const counting = { item: 'ons-media-count', state: 'done', media: { expected: 10, counted: 9 } } as const;
    const { site, ada, on } = await openTicket('hipaa');
    await ada.call('markItem', counting, on);
    const { view } = await ada.call('openFollowUp', { item: 'ons-media-count', kind: 'incident' }, on);
    const incident = view.followUps?.['ons-media-count:incident'];
    if (incident?.state !== 'created') throw new Error('no incident');
    const made = await site.ticket(incident.ticket.key);
    expect(made.issueType).toBe('Incident');
    expect(made.summary).toContain('possible incident');

    const tickets = (await site.maintenanceTickets('2026-11')).map(({ key }) => key);
    const views = await Promise.all(tickets.map(async (ticket) => ({ ticket, view: await checklistOn(ticket, ada) })));
    const other = { ticket: views.find(({ view: each }) => !each.head.hipaa)?.ticket ?? '' };
    await ada.call('letSingleRunLater', { later: true }, other);
    await ada.call('markItem', counting, other);
    await expect(ada.call('openFollowUp', { item: 'ons-media-count', kind: 'incident' }, other)).rejects.toMatchObject({
      code: 'badInput',
    });
  });

  it('lose none of two that are noted at once', async () => {
    const { site, ada, on } = await openTicket();
    await ada.call('markItem', verified, on);
    await ada.call('markItem', labelled, on);
    await Promise.all([
      ada.call('markItem', handed, on),
      site.signIn('ben').call('markItem', { ...labelled, media: { label: 'WED-1' } }, on),
    ]);
    expect(Object.keys((await register(ada, on)).media).sort()).toEqual(['TUE-3', 'WED-1']);
  });
});
