import type { ClientId } from '../../../src/clients/rules/client';
import { aStart } from '../../support/builders';
import { roundTrips } from '../../support/round-trips';
import { openTestSite, type TestSite } from '../../support/site';
import { aDraft } from './a-draft';

let site: TestSite;
let lakeside: ClientId;
beforeAll(async () => {
  site = await openTestSite();
  const { clients } = await site.signIn('grace').call('listClients', {});
  lakeside = clients.find(({ name }) => name === 'Lakeside Dental')?.id ?? ('' as ClientId);
});

const parts = ['openClient', 'clientPeople', 'clientHours', 'clientClocks', 'clientContract', 'clientRoadmap'] as const;

describe('the page of a client', () => {
  it.each(parts)('opens %s in two round trips', async (name) => {
    const trips = await roundTrips(site, () => site.signIn('grace').call(name, { client: lakeside }));
    expect(trips.sequential).toBeLessThanOrEqual(2);
  });

  it('tells who is at the client, and the clock that runs for it', async () => {
    const start = aStart('onSite');
    const ada = site.signIn('ada');
    const organization = Object.values(site.site.world.jira.organizations).find(({ name }) => name === 'Lakeside Dental')?.id ?? '';
    const ticket = Object.values(site.site.world.jira.issues).find((issue) => issue.organizations.includes(organization))?.key ?? '';
    await ada.call('startTimer', start, { ticket });
    expect(await ada.call('clientClocks', { client: lakeside })).toMatchObject([{ kind: 'onSite', ticket: { key: ticket } }]);
    await site.advance({ minutes: 40 });
    await ada.call('stopTimer', { timer: start.id, note: 'Done', internalNote: '' }, { ticket });
    const { months, visits } = await ada.call('clientHours', { client: lakeside });
    expect(months.at(-1)).toMatchObject({ month: '2026-11', byKind: { onSite: 40 * 60_000 } });
    expect(visits).toMatchObject([{ date: '2026-11-20', time: 40 * 60_000 }]);
    expect(await ada.call('clientPeople', { client: lakeside })).toMatchObject({ customers: [{ name: 'Pat Delgado' }] });
    expect(await ada.call('clientMonths', { client: lakeside, year: 2026 })).toMatchObject({ clients: [{ id: lakeside }], mayAct: false });
  });

  it('shows amounts, plan and score to managers alone, and the binder to compliance people', async () => {
    const asked = { client: lakeside };
    expect(await site.signIn('grace').call('clientContract', asked)).toMatchObject({ contract: 'managed', statements: [] });
    expect(await site.signIn('ada').call('clientContract', asked)).toMatchObject({ contract: 'managed', statements: null });
    expect(await site.signIn('ada').call('clientRoadmap', asked)).toMatchObject({ planned: null });
    expect(await site.signIn('grace').call('clientBinder', asked)).toEqual({ hipaa: 'coveredEntity', binder: null });
    await expect(site.signIn('ada').call('clientBinder', asked)).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('says nothing of a client whose project one does not see, whatever part is asked for', async () => {
    const { client } = await site.signIn('grace').call('addClient', { draft: aDraft({ name: 'Hidden Clinic', project: null }) });
    for (const name of parts) {
      await expect(site.signIn('ada').call(name, { client: client.id })).rejects.toMatchObject({ code: 'notFound' });
    }
    await expect(site.signIn('ada').call('clientMonths', { client: client.id, year: 2026 })).rejects.toMatchObject({ code: 'notFound' });
    expect(await site.signIn('grace').call('clientPeople', { client: client.id })).toMatchObject({ customers: null });
  });
});
