import type { ClientId } from '../../../src/clients/rules/client';
import { dateOnly } from '../../../src/platform/rules/units';
import { xp, xpDevices } from '../../support/campaign';
import { spaceOf } from '../../support/binder';
import { holdMeetings, threeWeeks } from '../../support/round';
import type { TestSite } from '../../support/site';
import { aDraft } from '../clients/a-draft';

/** Words of which none may reach who does not see the client. */
export const hiddenWords = ['Hidden Harbor', 'Hidden firewall', 'Renew the cyber insurance'] as const;

/** A client in a project that only administrators see, with a space that only managers see, and something of every kind that Rounds keeps about it. */
export async function aHiddenClient(site: TestSite): Promise<ClientId> {
  const grace = site.signIn('grace');
  const project = { id: '10001', key: 'OPS' };
  const { client } = await grace.call('addClient', { draft: aDraft({ name: 'Hidden Harbor', project }) });
  const { id } = client;
  await grace.call('chooseSpaces', { choices: [{ client: id, space: spaceOf(site, 'ALDER') }] });
  const line = { id: 'line-1', title: 'Hidden firewall', plan: '1y', plannedFor: { year: 2027 }, recurring: 'once', each: 500_000, count: 1, labour: 0 }; // prettier-ignore
  await grace.call('savePlanLine', { client: id, line } as never);
  await grace.call('saveDevices', { client: id, put: xpDevices(2), take: [] });
  await grace.call('startCampaign', { release: xp });
  await holdMeetings(site, ['grace']);
  await grace.call('startRound', threeWeeks);
  await grace.call('startMeeting', { client: id, heldOn: dateOnly('2026-11-20') });
  await grace.call('createBinder', { binder: id, mode: 'full', where: 'client' });
  await hourFor(site, id);
  const { permissions } = Object.values(site.site.world.confluence.spaces).find(({ key }) => key === 'ALDER')!;
  permissions.read = permissions.read.filter((group) => !['technicians', 'compliance', 'help-desk'].includes(group));
  return id;
}

/** Time on a ticket of the hidden project that names the client. */
async function hourFor(site: TestSite, client: ClientId): Promise<void> {
  const { issues, keys } = site.site.world.jira;
  Object.assign(issues[keys['OPS-1'] ?? '']!.properties, { 'rounds-maintenance': { client, clientName: 'Hidden Harbor' } });
  const [startedAt, stoppedAt] = ['2026-11-19T18:00:00.000Z', '2026-11-19T19:00:00.000Z'];
  const entry = {
    id: 'entry-hidden',
    ticket: 'OPS-1',
    kind: 'remote',
    startedAt,
    stoppedAt,
    note: 'Looked at the renewal',
    internalNote: '',
  };
  await site.signIn('grace').call('addEntry', entry as never);
}
