import { aStart } from '../../support/builders';
import { aRecord, clientInBinders, createOf, pageOfSection, save, sectionOn, type Placed } from '../../support/binder';
import { withMonitor } from '../../support/monitor';
import { roundTrips } from '../../support/round-trips';
import { openTestSite, type TestSite } from '../../support/site';
import { sweep } from '../../support/sweep';

const system = (name: string, more: object = {}) => ({
  ...{
    name,
    assetClass: 'records',
    responsible: 'Ada',
    rto: 240,
    rpo: 1_440,
    needs: [],
    comesFirst: false,
    beforeDevices: '',
    copies: null,
  },
  ...more,
});
const test = (more: object = {}) => ({
  ...{ type: 'fullRestore', subject: 'EMR', rto: 240, rpo: 1_440, ticket: null, newestCopyAt: null, measured: null, gaps: [] },
  ...more,
});

async function aPlan() {
  const site = await openTestSite();
  await createOf(site);
  const hugo = site.signIn('hugo');
  const binder = await clientInBinders(hugo);
  const at: Placed = { binder, section: 'continuity', page: await pageOfSection(hugo, binder, 'continuity') };
  return { site, hugo, at };
}

const testsOf = (site: TestSite) => site.jira('grace').keys('summary ~ "Continuity test"');

describe('a continuity plan', () => {
  it('practices 109, 113: flags what nobody answers for, and asks for a reason above devices', async () => {
    const { hugo, at } = await aPlan();
    const { view } = await save(hugo, at, aRecord('system', system('Fridge monitor', { assetClass: 'iot', responsible: '' })));
    expect(view.records[0]?.judgement.reason).toContain('Nobody answers for Fridge monitor.');
    const ahead = system('Scanner', { assetClass: 'iot', comesFirst: true });
    await expect(save(hugo, at, aRecord('system', ahead))).rejects.toThrow('Say why this comes back before phones');
  });

  it('practice 115: a copy that monitoring watches is as old as monitoring tells; one that is typed as old as was typed', async () => {
    const { site, hugo, at } = await aPlan();
    const monitor = await withMonitor(site);
    await monitor.send({ client: at.binder, item: 'auto-backup-job', at: '2026-11-20T14:00:00.000Z' });
    const { items } = await hugo.call('watchedItems', { binder: at.binder });
    expect(items).toEqual([{ item: 'auto-backup-job', title: 'Nightly backup jobs succeeded' }]);
    const typed = { lastSuccess: '2026-11-10T08:00:00.000Z', automated: true };
    const copies = { onSite: { ...typed, lastSuccess: '2026-11-20T08:00:00.000Z' }, offSite: { ...typed, watchedBy: items[0] } };
    await save(hugo, at, aRecord('system', system('EMR', { copies })));
    const shown = await sectionOn(hugo, at.page);
    expect(shown.records[0]).toMatchObject({ tone: 'green', record: { data: { copies: { offSite: { from: 'monitoring' } } } } });
    expect((await roundTrips(site, () => sectionOn(hugo, at.page))).sequential).toBeLessThanOrEqual(2);
    const toneNow = async () =>
      (await hugo.call('openBinders', {})).clients
        .find(({ id }) => id === at.binder)
        ?.binder?.sections.find(({ section }) => section.id === 'continuity')
        ?.verdict?.reasons.find(({ record }) => record !== null)?.sentence ?? '';
    await site.advance({ days: 4 });
    await monitor.send({ client: at.binder, item: 'auto-backup-job' });
    await site.advance({ days: 1 });
    expect(await toneNow()).not.toContain('No off-site copy');
    await site.advance({ days: 4 });
    expect(await toneNow()).toContain('No off-site copy in 48 h');
  });

  it('practice 117: a tabletop of 10 Feb 2026 with 3 gaps and their owners', async () => {
    const { hugo, at } = await aPlan();
    const gap = (what: string, owner: string) => ({ what, owner, closedOn: null });
    const gaps = [gap('No paper forms', 'Ada'), gap('Old phone list', 'Hugo'), gap('Nobody knew the code', 'Ada')];
    const tabletop = (found: object) =>
      aRecord('continuityTest', test({ type: 'tabletop', gaps: found }), { effectiveOn: '2026-02-10' as never });
    const { view } = await save(hugo, at, tabletop(gaps));
    expect(view.records[0]?.judgement.reason).toBe('3 gaps open: Ada, Hugo.');
    await expect(save(hugo, at, tabletop([gap('No paper forms', '')]))).rejects.toThrow('Each gap needs somebody who sees to it.');
  });

  it('practice 118: a test is a ticket, and its clock gives the result: RTO 4 h fails by 1.5 h, RPO 24 h by 6 h', async () => {
    const { site, hugo, at } = await aPlan();
    const record = aRecord('continuityTest', test({ newestCopyAt: '2026-11-19T09:00:00.000Z' }), { effectiveOn: null, evidence: [] });
    await save(hugo, at, record);
    const asked = { binder: at.binder, record: record.id };
    const act = (name: 'startTest' | 'measureTest') => hugo.call(name, asked, { page: at.page });
    await act('startTest');
    await act('startTest');
    await site.advance({ seconds: 10 });
    const [ticket = '', ...more] = await testsOf(site);
    expect(more).toEqual([]);
    await expect(act('measureTest')).rejects.toThrow(`No time is noted on ${ticket} yet.`);
    const ada = site.signIn('ada');
    const started = await ada.call('startTimer', aStart('remote'), { ticket });
    await expect(act('measureTest')).rejects.toThrow(`A clock still runs on ${ticket}.`);
    await site.advance({ minutes: 330 });
    await ada.call('stopTimer', { timer: started.timer.id, note: 'All back', internalNote: '' }, { ticket });
    const { view } = await act('measureTest');
    expect(view.records[0]?.judgement.reason).toBe('RTO 4 h, restored in 5.5 h: fails by 1.5 h. RPO 24 h, newest copy 30 h: fails by 6 h.');
    expect((await sectionOn(hugo, at.page)).records[0]?.record.evidence).toMatchObject([{ kind: 'ticket', ref: ticket }]);
  });

  it('gets one ticket for a test, whichever call dies', async () => {
    const { site, at, hugo } = await aPlan();
    const record = aRecord('continuityTest', test(), { effectiveOn: null, evidence: [] });
    await save(hugo, at, record);
    const start = (on: TestSite) => on.signIn('hugo').call('startTest', { binder: at.binder, record: record.id }, { page: at.page });
    await sweep({
      open: () => Promise.resolve(site),
      act: start,
      holds: async (on) => {
        await on.advance({ minutes: 5 });
        await start(on);
        await on.advance({ seconds: 10 });
        expect(await testsOf(on)).toHaveLength(1);
      },
    });
  });
});
