import type { Calls } from '../../../src/calls';
import { roundTrips } from '../../support/round-trips';
import { openTestSite, type TestSite } from '../../support/site';
import { aDraft } from '../clients/a-draft';

type Members = NonNullable<Calls['giveRole']['input']['members']>;

const nobody: Members = { groups: [], people: [] };
let site: TestSite;
beforeEach(async () => {
  site = await openTestSite({ seed: 'harbor' });
});
const grace = () => site.signIn('grace');
const idOf = (name: string): string => site.signIn(name).accountId;
const people = (...names: readonly string[]): Members => ({ groups: [], people: names.map(idOf) });
const view = () => grace().call('openPeople', {});
const rolesOf = async (name: string) => (await view()).people.find(({ accountId }) => accountId === idOf(name))?.roles;
const group = async (text: string) => (await grace().call('findMembers', { text })).groups[0]!;

async function give(role: Calls['giveRole']['input']['role'], members: Members | null, knowing?: boolean) {
  return grace().call('giveRole', { role, members, version: (await view()).version, ...(knowing ? { knowing } : {}) });
}

describe('who has which role', () => {
  it('follows from Jira until somebody gives it, in two rounds of calls', async () => {
    const opened = await view();
    expect(opened).toMatchObject({ roles: {}, groups: [], complete: true, given: [], version: 0 });
    expect(await rolesOf('grace')).toMatchObject({ administrator: { by: 'jira' }, manager: { by: 'jira' }, technician: { by: 'jira' } });
    expect(await rolesOf('hugo')).toEqual({ compliance: { by: 'group', group: 'compliance' } });
    expect(await rolesOf('noc')).toEqual({ technician: { by: 'jira' } });
    expect((await roundTrips(site, view)).sequential).toBe(2);
  });

  it('lets a technician manage who does not administer Jira, from the next click on, and no longer once it is undone', async () => {
    const ben = site.signIn('ben');
    await expect(ben.call('openTemplates', {})).rejects.toMatchObject({ code: 'notAllowed' });
    await give('manager', people('ben'));
    await ben.call('openTemplates', {});
    await expect(ben.call('openPeople', {})).rejects.toMatchObject({
      code: 'notAllowed',
      sentence: 'Only who administers Jira can do this.',
    });
    const { version, given } = await view();
    expect(given).toEqual([{ at: site.now, by: grace().accountId }]);
    await grace().call('undoRoles', { version });
    await expect(ben.call('openTemplates', {})).rejects.toMatchObject({ code: 'notAllowed' });
    expect((await view()).given).toHaveLength(2);
  });

  it('takes groups: who is in one has the role, and a group that was deleted gives it to nobody', async () => {
    await give('helpDesk', { groups: [await group('HELP')], people: [] });
    expect(await rolesOf('noc')).toEqual({ helpDesk: { by: 'group', group: 'help-desk' } });
    await expect(site.signIn('noc').call('openTeam', {})).rejects.toMatchObject({ sentence: 'Only our own technicians can see this.' });
    delete site.site.world.jira.groups['help-desk'];
    expect((await view()).groups).toEqual([expect.objectContaining({ name: 'help-desk', deleted: true, members: [] })]);
  });

  it('asks before nobody is left in a role, and leaves administrators managers in any case', async () => {
    await give('manager', people('ben'));
    expect(await give('manager', nobody)).toEqual({
      outcome: 'leavesNobody',
      sentence: 'Then nobody is a manager but who administers Jira.',
    });
    const empty = { groups: [{ id: '00000000-0000-4000-8000-000000000000', name: 'gone' }], people: [] };
    expect(await give('manager', empty)).toMatchObject({ outcome: 'leavesNobody' });
    expect(await give('manager', nobody, true)).toMatchObject({ outcome: 'given' });
    await grace().call('openTemplates', {});
    expect(await give('manager', null)).toMatchObject({ outcome: 'given' });
    expect((await view()).roles).toEqual({});
  });

  it('is changed by one at a time', async () => {
    await give('manager', people('ben'));
    const late = grace().call('giveRole', { role: 'compliance', members: people('hugo'), version: 0 });
    await expect(late).rejects.toMatchObject({ code: 'changedMeanwhile' });
    await expect(grace().call('undoRoles', { version: 0 })).rejects.toMatchObject({ code: 'changedMeanwhile' });
  });

  it('opens without those whom Jira does not tell of', async () => {
    site.arm({ kind: 'status', status: 403, match: { path: '/user/permission/search' } });
    expect(await view()).toMatchObject({ complete: false });
  });

  it('finds groups whatever their case, and colleagues, but no customers', async () => {
    expect(await grace().call('findMembers', { text: 'P' })).toMatchObject({ people: [] });
    const { groups, people: found } = await grace().call('findMembers', { text: 'ben' });
    expect({ groups, found }).toEqual({ groups: [], found: [{ accountId: idOf('ben'), name: 'Ben Whitaker' }] });
  });
});

describe('how a colleague’s day lies', () => {
  it('is set by an administrator and seen by the colleague', async () => {
    const { settings } = await site.signIn('ben').call('openDay', {});
    const field = { ...settings, team: 'field' as const };
    expect(await grace().call('openSettingsOf', { of: [idOf('ben')] })).toEqual([]);
    await grace().call('saveSettingsFor', { of: idOf('ben'), version: 0, settings: field });
    expect((await site.signIn('ben').call('openDay', {})).settings).toEqual(field);
    expect(await grace().call('openSettingsOf', { of: [idOf('ben')] })).toEqual([{ accountId: idOf('ben'), settings: field, version: 1 }]);
  });
});

describe('a manager who does not administer Jira', () => {
  it('sees the clients of the projects that Jira shows them, and no other', async () => {
    await grace().call('addClient', { draft: aDraft({ name: 'Hidden Harbor', project: { id: '10001', key: 'OPS' } }) });
    const { clients } = await grace().call('listClients', {});
    const id = clients.find(({ name }) => name === 'Hidden Harbor')!.id;
    await give('manager', people('ben'));
    const ben = site.signIn('ben');
    const refused = { code: 'notFound', sentence: 'There is no such client, or Jira hides its project from you.' };
    await expect(ben.call('openTerms', { client: id })).rejects.toMatchObject(refused);
    await expect(ben.call('openStatement', { client: id, month: '2026-10' as never })).rejects.toMatchObject(refused);
    await grace().call('openTerms', { client: id });
    const seen = async (who: string) => [
      (await site.signIn(who).call('listClients', {})).clients.some((client) => client.id === id),
      (await site.signIn(who).call('listStatements', { month: '2026-10' as never })).statements.some(({ client }) => client === id),
      (await site.signIn(who).call('openMonths', { year: 2026 })).clients.some((client) => client.id === id),
    ];
    expect(await seen('ben')).toEqual([false, false, false]);
    expect(await seen('ada')).toEqual([false, false, false]);
    expect(await seen('grace')).toEqual([true, true, true]);
  });
});
