import type { PlanDraft } from '../../../../src/maintenance/rules/plan/plan-schema';
import { openDesk } from './support';

const plain: PlanDraft = { template: 'monthly', servers: [], sites: [], remoteOutsourced: false, items: {} };
const copy = '0b5cbf0e-6a1f-4a43-9f0e-2c9d6d3c9a01';

const openPlanning = async () => {
  const desk = await openDesk();
  const [client] = (await desk.grace.call('listClients', {})).clients;
  if (!client) throw new Error('The seed has clients.');
  const plan = (version: number, draft: Partial<PlanDraft>) =>
    desk.grace.call('savePlan', { client: client.id, version, draft: { ...plain, ...draft } });
  /** The lines of the client's ticket of that month. */
  const linesOf = async (period: string) => {
    await desk.site.runAction('create-maintenance-tickets', { period, client: client.id });
    const [ticket] = await desk.site.maintenanceTickets(period);
    const opened = await desk.site.signIn('ada').call('openChecklist', {}, { ticket: ticket?.key ?? '' });
    if (opened.outcome !== 'checklist') throw new Error('no checklist');
    return opened.view;
  };
  return { ...desk, client, plan, linesOf };
};

describe('a client’s plan', () => {
  it('complaint: one list is not enough for a ticket with several servers — leaves items out with a reason, has its own limit and frequency, and a line per server', async () => {
    const { plan, linesOf } = await openPlanning();
    const items = {
      'ons-media-count': { leftOut: { why: 'No tapes any more' } },
      'auto-disk-free': { limit: 25 },
      'rem-restore-test': { linePer: 'server' as const },
      'rem-warnings': { frequency: 'annual' as const },
    };
    expect(await plan(0, { servers: ['SRV1', 'SRV2'], items })).toMatchObject({ outcome: 'saved', plan: { version: 1 } });
    const { items: lines, head } = await linesOf('2026-12');
    const ids = lines.map(({ id }) => id);
    expect(head.plan).toBe(1);
    expect(ids).not.toContain('ons-media-count');
    expect(ids.filter((id) => id.startsWith('rem-restore-test'))).toEqual(['rem-restore-test@SRV1', 'rem-restore-test@SRV2']);
    expect(lines.find(({ id }) => id === 'auto-disk-free')?.threshold?.value).toBe(25);
  });

  it('practice 6: hands the remote items to the help desk with one click, never those on site or backups', async () => {
    const { plan, linesOf } = await openPlanning();
    await plan(0, { remoteOutsourced: true });
    const { items } = await linesOf('2026-12');
    const outsourced = items.filter(({ doer }) => doer === 'outsourced');
    const remote = items.filter(({ tier }) => tier === 'remote');
    expect(outsourced).toEqual(remote.filter(({ category }) => category !== 'backup'));
    expect(items.filter(({ tier, doer }) => tier === 'onSite' && doer === 'outsourced')).toEqual([]);
  });

  it('never changes a ticket that is there, opened or not (invariant 6)', async () => {
    const { site, plan, linesOf } = await openPlanning();
    const before = await linesOf('2026-11');
    await site.runAction('create-maintenance-tickets', { period: '2026-12' });
    await plan(0, { items: { 'rem-warnings': { leftOut: { why: 'Not needed' } } } });
    expect(await linesOf('2026-11')).toEqual(before);
    expect((await linesOf('2026-12')).items.map(({ id }) => id)).toContain('rem-warnings');
    expect((await linesOf('2027-01')).items.map(({ id }) => id)).not.toContain('rem-warnings');
  });

  it('keeps every version with who and when', async () => {
    const { grace, client, plan } = await openPlanning();
    await plan(0, { servers: ['SRV1'] });
    await plan(1, { servers: ['SRV1', 'SRV2'] });
    const { plan: present, former } = await grace.call('openPlan', { client: client.id });
    expect(present).toMatchObject({ version: 2, servers: ['SRV1', 'SRV2'], changed: { by: grace.accountId } });
    expect(former).toMatchObject([{ version: 1, servers: ['SRV1'] }]);
  });

  it('tells the second of two managers what stands now, and takes a click twice once', async () => {
    const { plan } = await openPlanning();
    const both = await Promise.all([plan(0, { servers: ['A'] }), plan(0, { servers: ['B'] })]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['changedMeanwhile', 'saved']);
    const again = both.find(({ outcome }) => outcome === 'saved');
    expect(await plan(0, { servers: again?.plan.servers ?? [] })).toEqual(again);
  });

  it('keeps a checklist that was retired meanwhile, but gives it to nobody else', async () => {
    const { grace, client, plan, linesOf, duplicate } = await openPlanning();
    await duplicate(copy, 'Small office');
    await plan(0, { template: copy });
    await grace.call('retireTemplate', { template: copy });
    expect((await plan(1, { template: copy, servers: ['SRV1'] })).outcome).toBe('saved');
    expect((await linesOf('2026-12')).head.template).toBe(copy);
    const other = (await grace.call('listClients', {})).clients.find(({ id }) => id !== client.id);
    const given = grace.call('savePlan', { client: other!.id, version: 0, draft: { ...plain, template: copy } });
    await expect(given).rejects.toMatchObject({ sentence: '“Small office” is retired. Choose another checklist.' });
  });

  it('refuses a left-out item without a reason, and who is no manager', async () => {
    const { site, client, plan } = await openPlanning();
    await expect(plan(0, { items: { 'rem-warnings': { leftOut: { why: ' ' } } } })).rejects.toMatchObject({
      sentence: 'Say why the item is left out.',
    });
    await expect(site.signIn('ada').call('openPlan', { client: client.id })).rejects.toMatchObject({ code: 'notAllowed' });
  });
});
