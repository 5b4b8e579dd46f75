import type { Client } from '../../../src/clients/rules/client';
import type { Month } from '../../../src/platform/rules/units';
import { aDevice, aLine } from '../../rules/roadmap/builders';
import { createOf, lakeside } from '../../support/binder';
import { aStart } from '../../support/builders';
import { checklistOn } from '../../support/maintenance';
import { heldOn, reviewOn, startedMeeting } from '../../support/meeting';
import { withMonitor } from '../../support/monitor';
import type { TestPerson } from '../../support/person';
import { openTestSite, type TestSite } from '../../support/site';
import { aDraft } from '../clients/a-draft';

const november = '2026-11' as Month;
const item = 'auto-disk-free';

const deviceOf = (name: string) => aDevice({ id: crypto.randomUUID(), name });

async function openTwo() {
  const site = await openTestSite();
  const grace = site.signIn('grace');
  const real = (await grace.call('addClient', { draft: aDraft({ name: 'Lakeside Dental Group' }) })).client;
  const double = (await grace.call('listClients', {})).clients.find(({ name }) => name === lakeside)!;
  return { site, grace, real, double };
}

/** A meeting under way, with a plan and equipment of which the other client has some by the same names. */
async function planBoth(site: TestSite, grace: TestPerson, { id: client }: Client, real: Client): Promise<string> {
  const page = await startedMeeting(site);
  await grace.call('saveMeetingFacts', { consentOn: heldOn }, { page });
  await grace.call('answerQuestion', { question: 'co-employees', typed: '12' }, { page });
  const action = { id: crypto.randomUUID(), kind: 'action', title: 'Label the rack', who: null, due: null } as const;
  await grace.call('saveAction', { client, action }, { page });
  await grace.call('addRelationNote', { client, id: crypto.randomUUID(), text: 'Likes short meetings' }, { page });
  const { moves: _, ...line } = aLine({ id: 'switches' });
  await grace.call('savePlanLine', { client, line });
  await grace.call('savePlanLine', { client, line: { ...line, id: 'servers' } });
  await grace.call('planScenario', { client, scenario: 'closing', people: 0 });
  await grace.call('savePlanLine', { client: real.id, line: { ...line, count: 7 } });
  await grace.call('saveDevices', { client, put: [deviceOf('PC-1'), deviceOf('PC-2')], take: [] });
  await grace.call('saveDevices', { client: real.id, put: [deviceOf('pc-1'), deviceOf('PC-3')], take: [] });
  return page;
}

/** Half an hour, a labelled medium and a signal, all on or beside the double's ticket of the month. */
async function workOnMonth(site: TestSite): Promise<string> {
  const ada = site.signIn('ada');
  await site.runAction('create-maintenance-tickets', { period: november, client: lakeside });
  const ticket = (await site.maintenanceTickets(november))[0]?.key ?? '';
  const { timer } = await ada.call('startTimer', aStart(), { ticket });
  await ada.call('letSingleRunLater', { later: true }, { ticket });
  await ada.call('markItem', { item: 'ons-backup-verify', state: 'done' }, { ticket });
  await ada.call('markItem', { item: 'ons-media-label', state: 'done', media: { label: 'TUE-3' } }, { ticket });
  await site.advance({ minutes: 30 });
  await ada.call('stopTimer', { timer: timer.id, note: 'Done', internalNote: '' }, { ticket });
  return ticket;
}

it('finds at the client that stays what was said to move, once, though the merge died on its way', async () => {
  const { site, grace, real, double } = await openTwo();
  const page = await planBoth(site, grace, double, real);
  const schedule = { plan: 0, planDay: 9, businessDays: 'later', leadDays: 5 } as const;
  await grace.call('saveSchedule', { ...schedule, client: double.id, version: double.version });
  const ticket = await workOnMonth(site);
  const monitor = await withMonitor(site);
  for (const value of [40, 41]) await monitor.send({ client: lakeside, item, value });
  const two = { from: double.id, into: real.id };
  const before = await grace.call('openPlanning', { client: double.id });

  const { moves, stays, refusals, ...seen } = await grace.call('previewMerge', two);
  expect(refusals).toEqual([]);
  expect(moves.slice(2).join(' ')).toContain(
    `2026-11: the ticket ${ticket} stands for ${real.name}, too. The maintenance plan of ${lakeside}, as ${real.name} has none. 1 roadmap meeting. 1 line of its plan. 1 checklist of its plan. ` +
      '1 device not listed there yet. 2 actions and notes. 1 backup medium. 1 signal of monitoring.',
  );
  expect(stays.join(' ')).toContain(`their tickets name ${real.name} within some minutes`);

  const merge = () => grace.call('mergeClients', { ...two, versions: { from: seen.from.version, into: seen.into.version } });
  site.arm({ kind: 'crashAfter', call: 6, match: { path: '/api/v1/transaction' } });
  await expect(merge()).rejects.toThrow();
  expect((await grace.call('openClient', { client: double.id })).client.merged).toBeUndefined();
  expect(await Promise.all([merge(), merge()])).toEqual([1, 2].map(() => ({ outcome: 'merged', into: real.id })));
  await site.advance({ minutes: 5 });
  await expect(merge()).rejects.toMatchObject({ sentence: expect.stringContaining('was merged into') as string });

  const { client, answers, standing } = await reviewOn(page, grace);
  expect([client.id, answers['co-employees']?.value, standing.actions.length, standing.notes.length]).toEqual([real.id, 12, 1, 1]);
  const { lines, devices, checklists } = await grace.call('openPlanning', { client: real.id });
  expect(lines.map(({ id, count }) => `${String(count)} ${id}`)).toEqual(['7 switches', '1 servers']);
  expect([devices.map(({ name }) => name), checklists]).toEqual([['pc-1', 'PC-2', 'PC-3'], before.checklists]);
  expect(await grace.call('openPlanning', { client: double.id })).toMatchObject({ lines: before.lines, devices: before.devices });
  const plans = [double, real].map(async ({ id }) => (await grace.call('openPlan', { client: id })).plan.version);
  expect(await Promise.all(plans)).toEqual([1, 1]);
  expect((await grace.call('openPlan', { client: real.id })).plan).toMatchObject({ businessDays: 'later', leadDays: 5 });
  const hours = await grace.call('clientHours', { client: real.id });
  expect(hours.months.at(-1)?.byKind.remote).toBe(30 * 60_000);

  await site.runAction('create-maintenance-tickets', { period: november });
  const { runs } = await grace.call('openMonths', { year: 2026 });
  expect(runs[november]?.[real.id]).toMatchObject({ state: 'adopted', ticket: { key: ticket } });
  const ada = site.signIn('ada');
  expect(await checklistOn(ticket, ada)).toMatchObject({ head: { client: real.id }, signals: { [item]: { value: 41 } } });
  const media = { label: 'TUE-3', custodian: 'J. Rivera' };
  await ada.call('markItem', { item: 'ons-media-handover', state: 'done', media }, { ticket });
  expect(await ada.call('openRegister', {}, { ticket })).toMatchObject({
    register: { client: real.id, media: { 'TUE-3': [{ custodian: 'J. Rivera' }, { custodian: null }] } },
  });

  expect(await monitor.send({ client: lakeside, item, value: 12 })).toMatchObject({ outcome: 'taken' });
  const heard = async ({ id }: Client) =>
    (await ada.call('openMonitoredClient', { client: id })).items.flatMap(({ signals }) => signals.map(({ value }) => value));
  expect([await heard(real), await heard(double)]).toEqual([[12], []]);
});

it('leaves a double with agreements in a binder alone, and lets that one stay instead', async () => {
  const { site, grace, real, double } = await openTwo();
  await createOf(site, lakeside, 'agreementsOnly');
  const versions = { from: double.version, into: real.version };
  const refused = grace.call('mergeClients', { from: double.id, into: real.id, versions });
  await expect(refused).rejects.toMatchObject({ sentence: expect.stringContaining('Let Lakeside Dental stay instead') as string });
  expect((await grace.call('previewMerge', { from: real.id, into: double.id })).refusals).toEqual([]);
});
