import type { Client, ClientId } from '../../src/clients/rules/client';
import type { Month } from '../../src/platform/rules/units';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const period = '2026-12' as Month;
const open = () => openTestSite();

const months = (site: TestSite) => site.signIn('grace').call('openMonths', { year: 2026 });
async function kestrel(site: TestSite): Promise<Client> {
  const client = (await months(site)).clients.find(({ name }) => name === 'Kestrel Legal Group');
  if (!client) throw new Error('The seed has this client.');
  return client;
}
/** The same on every site of this seed; asked for before anything fails. */
let [version, one] = [0, { client: '' as ClientId, period }];
beforeAll(async () => {
  const known = await kestrel(await open());
  [version, one] = [known.version, { client: known.id, period }];
});
const runOf = async (site: TestSite) => (await months(site)).runs[period]?.[one.client];

/** Jira cannot assign the client's tickets to somebody who has left; so its month has failed, and then somebody mends it. */
async function failedAndMended(): Promise<TestSite> {
  const site = await open();
  const person = site.site.world.jira.people[(await kestrel(site)).assignee ?? ''];
  if (!person) throw new Error('The seed gives clients an assignee.');
  person.active = false;
  await site.signIn('grace').call('createRun', one);
  if ((await runOf(site))?.state !== 'failed') throw new Error('The month was to fail.');
  person.active = true;
  return site;
}

describe('what a manager does on the page of months, with a failure at any of its calls', () => {
  it('skips a month once, with its reason, by the next try at the latest', async () => {
    const why = 'The office is closed.';
    const skip = (site: TestSite) => site.signIn('grace').call('skipRun', { ...one, why });
    const failures = await sweep({
      open,
      act: skip,
      holds: async (site) => {
        if ((await runOf(site))?.state !== 'skipped') await skip(site);
        expect(await runOf(site)).toMatchObject({ state: 'skipped', why, by: site.signIn('grace').accountId });
        expect((await runOf(site))?.former).toBeUndefined();
        await site.runAction('create-maintenance-tickets', { period });
        expect(await site.maintenanceTickets(period)).toHaveLength(11);
      },
    });
    expect(failures).toBeGreaterThanOrEqual(12);
  }, 120_000);

  it.each([
    { what: 'creates a ticket now', from: open },
    { what: 'tries a month again that failed', from: failedAndMended },
  ])(
    '$what, once, by the next try at the latest',
    async ({ from }) => {
      const create = (site: TestSite) => site.signIn('grace').call('createRun', one);
      const failures = await sweep({
        open: from,
        act: create,
        holds: async (site) => {
          await site.advance({ minutes: 3 });
          await create(site);
          await site.advance({ minutes: 10 });
          const [ticket, second] = await site.maintenanceTickets(period);
          expect(second).toBeUndefined();
          expect(await runOf(site)).toMatchObject({ state: 'created', ticket: { key: ticket?.key }, by: site.signIn('grace').accountId });
        },
      });
      expect(failures).toBeGreaterThanOrEqual(24);
    },
    60_000,
  );

  it('makes the ticket again that was deleted in Jira, once, by the next try at the latest', async () => {
    const again = (site: TestSite) => site.signIn('grace').call('makeAgain', one);
    const failures = await sweep({
      open: async () => {
        const site = await open();
        const { run } = await site.signIn('grace').call('createRun', one);
        await site.jira('grace').delete(`/rest/api/3/issue/${run?.state === 'created' ? run.ticket.key : ''}`);
        await site.advance({ minutes: 3 });
        return site;
      },
      act: again,
      holds: async (site) => {
        await site.advance({ minutes: 3 });
        await again(site);
        await site.advance({ minutes: 10 });
        const [ticket, second] = await site.maintenanceTickets(period);
        expect(second).toBeUndefined();
        expect(await runOf(site)).toMatchObject({ state: 'created', ticket: { key: ticket?.key } });
      },
    });
    expect(failures).toBeGreaterThanOrEqual(30);
  }, 120_000);

  it('saves a client’s day and its plan together or neither', async () => {
    const save = (site: TestSite) =>
      site.signIn('grace').call('saveSchedule', { client: one.client, version, plan: 0, planDay: 31, businessDays: 'later', leadDays: 5 });
    const failures = await sweep({
      open,
      act: save,
      holds: async (site) => {
        const client = await kestrel(site);
        const planned = (await months(site)).plans.find((plan) => plan.client === client.id);
        expect([client.planDay === 31, planned?.businessDays]).toEqual(planned ? [true, 'later'] : [false, undefined]);
        if (!planned) await save(site);
        const { plans, clients } = await months(site);
        expect(plans.filter((plan) => plan.client === client.id)).toMatchObject([{ version: 1, leadDays: 5 }]);
        expect(clients.find(({ id }) => id === client.id)).toMatchObject({ planDay: 31 });
      },
    });
    expect(failures).toBeGreaterThanOrEqual(12);
  }, 120_000);
});
