import { checklistOn, openMaintenance } from '../../support/maintenance';

async function openGated() {
  const { site, ticket } = await openMaintenance();
  const on = { ticket };
  const ada = site.signIn('ada');
  await ada.call('letSingleRunLater', { later: false }, on);
  return { ada, on, ticket };
}

const warnings = { item: 'rem-warnings', state: 'done', number: 3 } as const;
const says = 'The Monthly Single comes first. Do it, or say that it may run later.';

describe('the Monthly Single (practice 21)', () => {
  it('keeps every other item locked until it is done', async () => {
    const { ada, on } = await openGated();
    await expect(ada.call('markItem', warnings, on)).rejects.toMatchObject({ sentence: says });
    const { ticked } = await ada.call('tickItems', { items: ['rem-client-checkin', 'auto-services'] }, on);
    expect(ticked).toEqual([]);
    await ada.call('markItem', { item: 'rem-monthly-single', state: 'done', note: 'Firewall backed up, updated, backed up.' }, on);
    const { view } = await ada.call('markItem', warnings, on);
    expect(view.marks['rem-warnings']?.state).toBe('done');
  });

  it('opens them when it may run later, says who said so, and stays to be done itself', async () => {
    const { ada, on, ticket } = await openGated();
    const { view } = await ada.call('letSingleRunLater', { later: true }, on);
    expect(view.singleLater).toMatchObject({ by: ada.accountId });
    await ada.call('markItem', warnings, on);
    expect((await checklistOn(ticket, ada)).marks['rem-monthly-single']).toBeUndefined();
  });

  it('may be dealt with by a note, too', async () => {
    const { ada, on } = await openGated();
    await ada.call('markItem', { item: 'rem-monthly-single', state: 'couldNotDo', note: 'Nobody let us in.' }, on);
    await ada.call('markItem', warnings, on);
  });
});
