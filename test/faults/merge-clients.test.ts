import type { Client } from '../../src/clients/rules/client';
import type { Month } from '../../src/platform/rules/units';
import { aDevice, aLine } from '../rules/roadmap/builders';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const period = '2026-11' as Month;

/** The double and the one that stays, as they are now. */
const two = async (site: TestSite): Promise<readonly [Client, Client]> => {
  const grace = site.signIn('grace');
  const [from, into] = await Promise.all(
    (['client-1', 'client-2'] as const).map(async (id) => (await grace.call('openClient', { client: id as Client['id'] })).client),
  );
  if (!from || !into) throw new Error('The site has too few clients.');
  return [from, into];
};

const merge = (site: TestSite, [from, into]: readonly [Client, Client]) => {
  const versions = { from: from.version, into: into.version };
  return site.signIn('grace').call('mergeClients', { from: from.id, into: into.id, versions });
};

/** A plan of maintenance and a ticket from it, a line of the roadmap and a device: all the double's. */
async function planned(site: TestSite): Promise<void> {
  const grace = site.signIn('grace');
  const [{ id: client, version }] = await two(site);
  await grace.call('saveSchedule', { client, version, plan: 0, planDay: 9, businessDays: 'later', leadDays: 5 });
  await site.runAction('create-maintenance-tickets', { period, client });
  const { moves: _, ...line } = aLine({ id: 'switches' });
  await grace.call('savePlanLine', { client, line });
  await grace.call('saveDevices', { client, put: [aDevice({ id: crypto.randomUUID(), name: 'PC-1' })], take: [] });
  await site.advance({ minutes: 1 });
}

/** What the client that stays has of it. */
async function taken(site: TestSite, { id: client }: Client) {
  const grace = site.signIn('grace');
  const { plan } = await grace.call('openPlan', { client });
  const { lines, devices } = await grace.call('openPlanning', { client });
  const tickets = await site.maintenanceTickets(period);
  return {
    ...{ plan: plan.version, leadDays: plan.leadDays, lines: lines.map(({ id }) => id), devices: devices.map(({ name }) => name) },
    named: tickets.map(({ properties }) => (properties['rounds-maintenance'] as { readonly client: string }).client),
  };
}

it('a merge comes to its end once, whatever call fails: by the queue, or by asking again', async () => {
  let seen: readonly [Client, Client] | undefined;
  const failures = await sweep({
    writesOnly: true,
    open: async () => {
      const site = await openTestSite({ seed: 'clients-2' });
      await planned(site);
      seen = await two(site);
      return site;
    },
    act: async (site) => {
      if (seen) await merge(site, seen);
      await site.settle();
    },
    holds: async (site) => {
      await site.advance({ minutes: 5 });
      const begun = await two(site);
      if (!begun[0].merged) await merge(site, begun);
      await site.advance({ minutes: 5 });
      const [from, into] = await two(site);
      expect(into.also).toEqual([{ id: from.id, organization: from.organization?.id ?? null, from: null }]);
      expect(from).toMatchObject({ status: 'former', merged: { into: into.id } });
      expect(await taken(site, into)).toEqual({ plan: 1, leadDays: 5, lines: ['switches'], devices: ['PC-1'], named: [into.id] });
    },
  });
  expect(failures).toBeGreaterThan(10);
}, 60_000);
