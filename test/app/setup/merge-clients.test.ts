import type { Client, ClientId } from '../../../src/clients/rules/client';
import type { Month } from '../../../src/platform/rules/units';
import { aStart } from '../../support/builders';
import { resolve } from '../../support/resolved';
import { openTestSite, type TestSite } from '../../support/site';
import { aDraft } from '../clients/a-draft';

const clientNamed = async (site: TestSite, name: string): Promise<Client> => {
  const { clients } = await site.signIn('grace').call('listClients', {});
  const found = clients.find((client) => client.name === name);
  if (!found) throw new Error(`no client ${name}`);
  return found;
};

/** Lakeside Dental, with its organization and a time on one of its tickets, and a double without either. */
async function twoNames() {
  const site = await openTestSite();
  const grace = site.signIn('grace');
  const real = (await grace.call('addClient', { draft: aDraft({ name: 'Lakeside Dental Group' }) })).client;
  const double = await clientNamed(site, 'Lakeside Dental');
  const ticket =
    Object.values(site.site.world.jira.issues).find(({ organizations }) => organizations.includes(double.organization?.id ?? ''))?.key ??
    '';
  const start = aStart('remote');
  const ada = site.signIn('ada');
  await ada.call('startTimer', start, { ticket });
  await site.advance({ minutes: 30 });
  await ada.call('stopTimer', { timer: start.id, note: 'Done', internalNote: '' }, { ticket });
  return { site, grace, real, double };
}

const asked = (double: Client, real: Client) => ({
  from: double.id,
  into: real.id,
  versions: { from: double.version, into: real.version },
});

const minutesOf = async (site: TestSite, client: ClientId): Promise<number> => {
  const { months } = await site.signIn('grace').call('clientHours', { client });
  return (months.at(-1)?.byKind.remote ?? 0) / 60_000;
};

describe('merging a double', () => {
  it('shows before what moves, merges, leads the name on, and can be taken back', async () => {
    const { site, grace, real, double } = await twoNames();
    const preview = await grace.call('previewMerge', { from: double.id, into: real.id });
    expect(preview).toMatchObject({ refusals: [], from: { name: 'Lakeside Dental' } });
    expect(preview.moves.join(' ')).toContain('takes over: organization, project');

    await expect(grace.call('mergeClients', { ...asked(double, real), versions: { from: 9, into: 9 } })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    });
    expect(await grace.call('mergeClients', asked(double, real))).toEqual({ outcome: 'merged', into: real.id });

    const { clients } = await grace.call('listClients', {});
    expect(clients.some(({ id }) => id === double.id)).toBe(false);
    expect(clients.find(({ id }) => id === real.id)).toMatchObject({ organization: double.organization, project: double.project });
    expect(await minutesOf(site, real.id)).toBe(30);
    expect(await minutesOf(site, double.id)).toBe(0);
    expect((await grace.call('openClient', { client: double.id })).client).toMatchObject({ status: 'former', merged: { into: real.id } });
    expect(await site.runAction('create-maintenance-tickets', { period: '2026-12', client: 'Lakeside Dental' })).toMatchObject({
      created: 1,
    });
    expect((await site.maintenanceTickets('2026-12')).map(({ properties }) => properties['rounds-maintenance'])).toMatchObject([
      { client: real.id },
    ]);
    const draft = aDraft({ name: 'Lakeside Dental' });
    await expect(grace.call('saveClient', { id: double.id, version: double.version + 1, draft })).rejects.toMatchObject({
      code: 'badInput',
    });
    await expect(grace.call('importClients', { drafts: [draft] })).rejects.toMatchObject({ code: 'badInput' });

    await grace.call('takeBackMerge', { client: double.id });
    expect(await clientNamed(site, 'Lakeside Dental')).toMatchObject({ id: double.id, status: 'active' });
    expect(await minutesOf(site, double.id)).toBe(30);
  });

  it('refuses what cannot be moved, and whoever is no manager', async () => {
    const { site, grace, real, double } = await twoNames();
    await expect(grace.call('mergeClients', asked(real, real))).rejects.toMatchObject({ sentence: 'Choose two different clients.' });
    await expect(site.signIn('ada').call('previewMerge', { from: double.id, into: real.id })).rejects.toMatchObject({ code: 'notAllowed' });
    await expect(grace.call('takeBackMerge', { client: double.id })).rejects.toMatchObject({ code: 'notFound' });
  });
});

it('does not name who stays to whom Jira hides that client', async () => {
  const { site, grace, double } = await twoNames();
  const draft = aDraft({ name: 'Hidden Harbor', project: { id: '10001', key: 'OPS' } });
  const { client } = await grace.call('addClient', { draft });
  await grace.call('mergeClients', asked(double, client));
  const opened = await site.signIn('ada').call('openClient', { client: double.id });
  expect(opened.client.merged).toMatchObject({ into: client.id, name: '' });
});

const october = '2026-10' as Month;
const monthOf = (client: ClientId, organization: string | null = null) => ({ client, month: october, organization });

describe('doubles of doubles', () => {
  it('lead to who stayed in the end, leave what was billed as it was, and come apart from the end only', async () => {
    const { site, grace, real, double } = await twoNames();
    const { hash } = await grace.call('openStatement', monthOf(double.id));
    await grace.call('closeStatement', { ...monthOf(double.id), hash, reason: 'Checked by hand' });
    const billed = await grace.call('openStatement', monthOf(double.id));
    await grace.call('mergeClients', asked(double, real));
    const last = (await grace.call('addClient', { draft: aDraft({ name: 'Lakeside Group' }) })).client;
    await grace.call('mergeClients', asked(await clientNamed(site, real.name), last));
    await site.advance({ minutes: 5 });

    const opened = await grace.call('openClient', { client: double.id });
    expect(opened.client.merged).toMatchObject({ into: last.id, name: last.name });
    const doubles = (await grace.call('openClient', { client: last.id })).doubles.map(({ name }) => name);
    expect(doubles.sort()).toEqual(['Lakeside Dental', 'Lakeside Dental Group']);
    expect(await grace.call('openStatement', monthOf(double.id))).toMatchObject({ statement: billed.statement, intact: true });
    expect((await grace.call('openStatement', monthOf(last.id))).statement.charges).toEqual([]);
    expect(await minutesOf(site, last.id)).toBe(30);

    const takeBack = (client: ClientId) => grace.call('takeBackMerge', { client });
    await expect(takeBack(double.id)).rejects.toMatchObject({ sentence: expect.stringContaining('was itself merged into') as string });
    await takeBack(real.id);
    expect((await grace.call('openClient', { client: double.id })).client.merged).toMatchObject({ into: real.id });
    await site.advance({ minutes: 1 });
    const next = await grace.call('openStatement', monthOf(real.id));
    await grace.call('closeStatement', { ...monthOf(real.id), hash: next.hash, reason: 'Checked by hand' });
    await expect(takeBack(double.id)).rejects.toMatchObject({
      sentence: expect.stringContaining('statement of 2026-10 was closed') as string,
    });
  });

  it('name in Jira, on tickets long resolved, who has their months now; until the merge is taken back', async () => {
    const { site, grace, real, double } = await twoNames();
    await site.runAction('create-maintenance-tickets', { period: '2026-09', client: double.name });
    const ticket = (await site.maintenanceTickets('2026-09'))[0]?.key ?? '';
    await site.signIn('ada').call('openChecklist', {}, { ticket });
    await resolve(site, ticket, 'All is well.');
    const named = async () => (await site.ticket(ticket)).properties['rounds-maintenance'];
    await grace.call('mergeClients', asked(await clientNamed(site, double.name), real));
    await site.advance({ minutes: 5 });
    expect(await named()).toMatchObject({ client: real.id, clientName: double.name });
    await grace.call('takeBackMerge', { client: double.id });
    await site.advance({ minutes: 5 });
    expect(await named()).toMatchObject({ client: double.id });
  });
});
