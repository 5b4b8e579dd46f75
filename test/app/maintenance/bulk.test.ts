import type { Month } from '../../../src/platform/rules/units';
import { checklistOn, openMaintenance } from '../../support/maintenance';

async function openTicket() {
  const { site, ticket } = await openMaintenance();
  return { site, ticket, on: { ticket }, ada: site.signIn('ada'), ben: site.signIn('ben') };
}

const plain = ['rem-client-checkin', 'rem-patch-exceptions', 'rem-backup-log'];

describe('ticking several items at once', () => {
  it('is one write, leaves what needs more than a tick, and can be undone as if it had not been', async () => {
    const { site, ticket, on, ada } = await openTicket();
    const before = site.wire.count;
    const { ticked, at } = await ada.call('tickItems', { items: [...plain, 'rem-warnings', 'ons-media-handover'] }, on);
    expect(ticked.toSorted()).toEqual(plain.toSorted());
    expect(site.wire.since(before).filter(({ path }) => path.includes('transaction'))).toHaveLength(1);
    const { view } = await ada.call('untickItems', { items: [...ticked], at }, on);
    expect(view.marks).toEqual({});
    expect((await checklistOn(ticket, ada)).progress.open).toBe(59);
  });

  it('keeps what a colleague has ticked already, and undo keeps what a colleague has changed since', async () => {
    const { on, ada, ben, site } = await openTicket();
    await ben.call('markItem', { item: 'rem-client-checkin', state: 'done' }, on);
    await site.advance({ seconds: 5 });
    const { ticked, at } = await ada.call('tickItems', { items: plain }, on);
    expect(ticked).not.toContain('rem-client-checkin');
    await site.advance({ seconds: 5 });
    await ben.call('markItem', { item: 'rem-backup-log', state: 'couldNotDo', note: 'No log there' }, on);
    const { view } = await ada.call('untickItems', { items: [...ticked], at }, on);
    expect(Object.keys(view.marks).sort()).toEqual(['rem-backup-log', 'rem-client-checkin']);
  });
});

describe('the remote items as a block', () => {
  it('go to the help desk with one click and come back with another (practices 6 and 15)', async () => {
    const { on, ada } = await openTicket();
    const { view } = await ada.call('handToHelpDesk', { handed: true }, on);
    expect(view.helpDesk).toMatchObject({ handed: true, by: ada.accountId });
    const back = await ada.call('handToHelpDesk', { handed: false }, on);
    expect(back.view.helpDesk).toMatchObject({ handed: false });
  });

  it('are the help desk’s once a manager has said who that is', async () => {
    const { site, ticket, ada } = await openTicket();
    const noc = site.signIn('noc');
    await expect(ada.call('nameHelpDesk', { accountId: noc.accountId })).rejects.toMatchObject({ code: 'notAllowed' });
    await site.signIn('grace').call('nameHelpDesk', { accountId: noc.accountId });
    expect((await checklistOn(ticket, ada)).helpDeskAccount).toBe(noc.accountId);
  });
});

describe('the help desk’s scorecard (practice 17)', () => {
  it('counts over all clients what was given, done in time and redone', async () => {
    const { site, on, ada } = await openTicket();
    await ada.call('handToHelpDesk', { handed: true }, on);
    await ada.call('markItem', { item: 'rem-client-checkin', state: 'done' }, on);
    await ada.call('markItem', { item: 'rem-warnings', state: 'done', number: 1 }, on);
    await ada.call('markItem', { item: 'rem-warnings', state: 'open' }, on);
    await ada.call('shareProgress', {}, on);
    await site.advance({ seconds: 6 });
    const card = await site.signIn('grace').call('openScorecard', { period: '2026-11' as Month });
    expect(card).toMatchObject({ tickets: 1, score: { items: 27, onTime: 2, redone: 1 } });
  });
});
