import type { ClientDraft } from '../../../src/clients/rules/client';
import { openTestSite } from '../../support/site';
import { aDraft } from './a-draft';

describe('adding a client', () => {
  it('gives it a number, a sheet of the ledger and the day from which its months count', async () => {
    const site = await openTestSite({ seed: 'empty', now: '2026-12-01T05:30:00Z' });
    const grace = site.signIn('grace');
    const added = await grace.call('addClient', { draft: aDraft({ name: '  Tidewater   Dental ' }) });
    expect(added.client).toEqual({ ...aDraft(), id: 'client-1', version: 1, sheet: 0, startsOn: '2026-11-30' });
    expect(await grace.call('listClients', {})).toEqual({ clients: [added.client], mayEdit: true, next: null });
  });

  it('keeps the organization, project and assignee as Jira names them', async () => {
    const grace = (await openTestSite()).signIn('grace');
    const { organizations, projects, people } = await grace.call('clientChoices', {});
    const [organization, project, person] = [organizations[0], projects.find(({ key }) => key === 'HD'), people[0]];
    if (!organization || !project || !person) throw new Error('the seed lacks something to choose');
    const draft = aDraft({
      organization: { ...organization, name: 'typed' },
      project: { ...project, key: 'typed' },
      assignee: person.accountId,
    });
    expect((await grace.call('addClient', { draft })).client).toMatchObject({
      organization,
      project: { id: project.id, key: 'HD' },
      assignee: person.accountId,
    });
  });

  it.each([
    { what: 'no name', but: { name: ' ' }, says: 'A client needs a name.' },
    { what: 'a name that is too long', but: { name: 'x'.repeat(121) }, says: 'A name has at most 120 characters; this one has 121.' },
    { what: 'a name that is taken', but: { name: 'LAKESIDE dental' }, says: 'There is already a client called “LAKESIDE dental”.' },
    {
      what: 'an unknown zone',
      but: { timeZone: 'Mars/Olympus' },
      says: '“Mars/Olympus” is not a time zone. Write it like America/Los_Angeles or Europe/Berlin.',
    },
    {
      what: 'travel minutes that are not whole',
      but: { travelMinutes: 1.5 },
      says: 'Travel minutes must be a whole number from 0 to 600, not “1.5”.',
    },
    { what: 'travel minutes as text', but: { travelMinutes: 'soon' }, says: 'Travel minutes must be a whole number from 0 to 600.' },
    { what: 'plan day 32', but: { planDay: 32 }, says: 'The plan day must be a whole number from 1 to 31, not “32”.' },
    { what: 'an odd contract', but: { contract: 'weekly' }, says: 'Contract must be managed, block of hours, hourly or none.' },
    {
      what: 'no such organization',
      but: { organization: { id: '999', name: 'Gone Inc' } },
      says: 'There is no organization “Gone Inc” that you may see in Jira.',
    },
    { what: 'no such project', but: { project: { id: '999', key: 'GONE' } }, says: 'There is no project “GONE” that you may see in Jira.' },
    { what: 'no such person', but: { assignee: 'nobody' }, says: 'The assignee is nobody that you may see in Jira.' },
  ])('refuses $what with a sentence and changes nothing', async ({ but, says }) => {
    const site = await openTestSite();
    const grace = site.signIn('grace');
    const before = await grace.call('listClients', {});
    await expect(grace.call('addClient', { draft: { ...aDraft(), ...but } as ClientDraft })).rejects.toMatchObject({
      code: 'badInput',
      sentence: says,
    });
    expect(await grace.call('listClients', {})).toEqual(before);
  });

  it('refuses a portal customer as an assignee', async () => {
    const site = await openTestSite();
    const draft = aDraft({ assignee: site.signIn('pat').accountId });
    await expect(site.signIn('grace').call('addClient', { draft })).rejects.toMatchObject({ code: 'badInput' });
  });

  it('keeps apart clients that are added at the same time', async () => {
    const grace = (await openTestSite({ seed: 'empty' })).signIn('grace');
    const names = ['Ash Dental', 'Beech Dental', 'Cedar Dental', 'Dogwood Dental', 'Elm Dental'];
    const added = await Promise.all(names.map((name) => grace.call('addClient', { draft: aDraft({ name }) })));
    expect(added.map(({ client }) => client.id).sort()).toEqual(['client-1', 'client-2', 'client-3', 'client-4', 'client-5']);
    expect((await grace.call('listClients', {})).clients.map(({ name }) => name).sort()).toEqual(names);
  });

  it('lets one of two win who add the same name at the same time', async () => {
    const grace = (await openTestSite({ seed: 'empty' })).signIn('grace');
    const both = ['Ash Dental', 'ASH  dental'].map((name) => grace.call('addClient', { draft: aDraft({ name }) }));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await grace.call('listClients', {})).clients).toHaveLength(1);
  });
});

describe('who may', () => {
  it('lets a technician look clients up, but neither add nor import', async () => {
    const site = await openTestSite();
    const ada = site.signIn('ada');
    const list = await ada.call('listClients', {});
    expect([list.clients.length, list.mayEdit]).toEqual([12, false]);
    const notAllowed = { code: 'notAllowed', sentence: 'Only a service manager can do this.' };
    await expect(ada.call('addClient', { draft: aDraft() })).rejects.toMatchObject(notAllowed);
    await expect(ada.call('importClients', { drafts: [aDraft()] })).rejects.toMatchObject(notAllowed);
    await expect(ada.call('clientChoices', {})).rejects.toMatchObject(notAllowed);
    expect(await ada.call('listClients', {})).toEqual(list);
  });

  it('shows a portal customer nothing', async () => {
    const site = await openTestSite();
    await expect(site.signIn('pat').call('listClients', {})).rejects.toMatchObject({ code: 'notAllowed' });
  });

  it('offers as assignees only those who can be given a ticket', async () => {
    const site = await openTestSite();
    const { people } = await site.signIn('grace').call('clientChoices', {});
    const ids = people.map(({ accountId }) => accountId);
    expect(ids).toContain(site.signIn('ada').accountId);
    expect(ids).not.toContain(site.signIn('pat').accountId);
  });
});
