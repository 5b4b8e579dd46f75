import type { ClientId } from '../../src/clients/rules/client';
import { Monitor, withMonitor } from '../support/monitor';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const client = 'client-1' as ClientId;
const item = 'rem-offsite-copy';
const about = { client, item };

interface Firm {
  readonly site: TestSite;
  readonly secret: string;
}

let secret = '';
const monitorOf = (site: TestSite) => new Monitor(site, secret);

/** A site on which a firm was brought so far. */
const siteOf = (prepare: () => Promise<Firm>) => async (): Promise<TestSite> => {
  const firm = await prepare();
  ({ secret } = firm);
  return firm.site;
};

async function openFirm(seed = 'harbor'): Promise<Firm> {
  const site = await openTestSite({ seed });
  return { site, secret: (await withMonitor(site)).secret };
}

/** The client's ticket of that month, with the item checked by hand right after monitoring has called it well; not shared yet. */
async function checked({ site, secret }: Firm, period: string, number: number): Promise<{ readonly ticket: string }> {
  await site.runAction('create-maintenance-tickets', { period, client });
  const tickets = await site.maintenanceTickets(period);
  const ticket = tickets.find(({ properties }) => (properties['rounds-maintenance'] as { client: string }).client === client)?.key ?? '';
  await new Monitor(site, secret).send({ item, status: 'ok', value: 20 });
  await site.advance({ minutes: 1 });
  await site.signIn('ada').call('letSingleRunLater', { later: true }, { ticket });
  await site.signIn('ada').call('markItem', { item, state: 'done', number }, { ticket });
  return { ticket };
}

/** Three months of agreement and a proven alert. */
async function ready(): Promise<Firm> {
  const firm = await openFirm();
  await new Monitor(firm.site, firm.secret).send({ item, status: 'alert', value: 60 });
  await firm.site.signIn('ada').call('proveAlert', about);
  for (const period of ['2026-11', '2026-12', '2027-01'])
    await firm.site.signIn('ada').call('shareProgress', {}, await checked(firm, period, 20));
  return firm;
}

/** Left to monitoring, and then found to fail by hand while monitoring calls it well. */
async function missed(): Promise<Firm> {
  const firm = await ready();
  await firm.site.signIn('grace').call('approveGraduation', about);
  await checked(firm, '2027-02', 60);
  return firm;
}

const shown = async (site: TestSite) =>
  (await site.signIn('ada').call('openMonitoredClient', { client })).items.find((each) => each.item === item);
const planVersion = async (site: TestSite) => (await site.signIn('grace').call('openPlan', { client })).plan.version;

describe('a signal, with a failure at any of its calls', () => {
  it('is taken once, by the sender’s next try at the latest', async () => {
    const signal = { id: 'signal-1', status: 'alert', value: 9 };
    const failures = await sweep({
      open: siteOf(() => openFirm()),
      act: (site) => monitorOf(site).send(signal),
      holds: async (site) => {
        expect(await monitorOf(site).send(signal)).toMatchObject({ status: 200 });
        const { items } = await site.signIn('ada').call('openMonitoredClient', { client });
        const kept = items.find((each) => each.item === 'auto-disk-free');
        expect(kept?.signals).toEqual([expect.objectContaining({ status: 'alert', value: 9, since: '2026-11-20T15:00:00.000Z' })]);
        expect(await monitorOf(site).send(signal)).toMatchObject({ outcome: 'alreadyTaken' });
      },
    });
    expect(failures).toBeGreaterThanOrEqual(6);
  });

  it('reaches the ticket within the hours after, whatever dies on the way', async () => {
    const failures = await sweep({
      open: siteOf(async () => {
        const firm = await openFirm('clients-2');
        await firm.site.runAction('create-maintenance-tickets', { client });
        await new Monitor(firm.site, firm.secret).send({ value: 41 });
        return firm;
      }),
      act: (site) => site.advance({ hours: 1 }),
      holds: async (site) => {
        await site.advance({ hours: 1 });
        const [ticket] = await site.maintenanceTickets('2026-11');
        expect(ticket?.properties['rounds-maintenance']).toMatchObject({ open: 58 });
      },
    });
    expect(failures).toBeGreaterThan(20);
  }, 120_000);
});

describe('graduation, with a failure at any of its calls', () => {
  it('is approved in the evidence and in the plan, or in neither, and once (practice 4)', async () => {
    const failures = await sweep({
      open: siteOf(ready),
      act: (site) => site.signIn('grace').call('approveGraduation', about),
      holds: async (site) => {
        const grace = site.signIn('grace');
        const found = await shown(site);
        expect([found?.tier === 'automatic', await planVersion(site)]).toEqual(found?.evidence.approved ? [true, 1] : [false, 0]);
        if (!found?.evidence.approved) await grace.call('approveGraduation', about);
        await expect(grace.call('approveGraduation', about)).rejects.toMatchObject({ code: 'changedMeanwhile' });
        expect([(await shown(site))?.tier, await planVersion(site)]).toEqual(['automatic', 1]);
      },
    });
    expect(failures).toBeGreaterThanOrEqual(12);
  }, 120_000);

  it('is taken back by one missed alert within the hour, once (practice 4)', async () => {
    const failures = await sweep({
      open: siteOf(missed),
      act: async (site) => {
        const [ticket] = await site.maintenanceTickets('2027-02');
        await site.signIn('ada').call('shareProgress', {}, { ticket: ticket?.key ?? '' });
      },
      holds: async (site) => {
        await site.advance({ hours: 1 });
        const found = await shown(site);
        expect(found?.tier).toBe('remote');
        expect(found?.evidence.sentBack?.why).toContain('February 2027');
        expect(await planVersion(site)).toBe(2);
      },
    });
    expect(failures).toBeGreaterThanOrEqual(18);
  }, 120_000);
});
