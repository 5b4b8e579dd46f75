import { aStart } from '../../support/builders';
import { openTestSite, type TestSite } from '../../support/site';
import type { WireCall } from '../../site/wire-log';
import type { Exchange } from '../exchange';
import { tourBinders } from './binders-tour';
import { tourBilling } from './billing-tour';
import { tourMonths } from './months-tour';
import { tourPack } from './pack-tour';
import { tourReport } from './report-tour';
import { tourRoadmap } from './roadmap-tour';
import { tourTemplates } from './templates-tour';
import { tourTime } from './time-tour';
import { tourWorklogs } from './worklogs-tour';

/** Everything that people and machines do with the app, each once, on the seeded site; answers every call that it made. */
export async function appTour(): Promise<readonly WireCall[]> {
  const site = await openTestSite();
  await tourTime(site, ['HD-114', 'HD-116', 'HD-117']);
  await tourWorklogs(site, 'HD-114');
  const ticket = await tourMonth(site);
  await tourChecklist(site, ticket);
  await tourClock(site, ticket);
  await tourClients(site);
  await tourTemplates(site, ticket);
  await tourReport(site);
  await tourBilling(site);
  await tourMonths(site);
  await tourRoadmap(site);
  await tourBinders(site);
  await tourPack(site);
  await tourRoles(site);
  await site.advance({ days: 32 });
  return site.wire.since(0);
}

async function tourRoles(site: TestSite): Promise<void> {
  const grace = site.signIn('grace');
  const { groups } = await grace.call('findMembers', { text: 'help' });
  const { version } = await grace.call('openPeople', {});
  await grace.call('giveRole', { role: 'helpDesk', members: { groups, people: [] }, version });
  await grace.call('openPeople', {});
  await grace.call('undoRoles', { version: version + 1 });
}

async function tourMonth(site: TestSite): Promise<string> {
  await site.runAction('create-maintenance-tickets', { period: '2026-12' });
  await site.runAction('create-maintenance-tickets', { period: '2026-12' });
  await site.settle();
  const [first] = await site.maintenanceTickets('2026-12');
  if (!first) throw new Error('The month has no tickets.');
  return first.key;
}

async function tourChecklist(site: TestSite, ticket: string): Promise<void> {
  const ada = site.signIn('ada');
  const opened = await ada.call('openChecklist', {}, { ticket });
  if (opened.outcome !== 'checklist') throw new Error('The ticket has no checklist.');
  const [first, second] = opened.view.items.filter(({ evidence }) => evidence === 'none' || evidence === 'note');
  const number = opened.view.items.find(({ evidence }) => evidence === 'number');
  if (!first || !second || !number) throw new Error('The checklist lacks an item of each kind.');
  await ada.call('letSingleRunLater', { later: true }, { ticket });
  await ada.call('markItem', { item: first.id, state: 'done' }, { ticket });
  await ada.call('markItem', { item: second.id, state: 'couldNotDo', note: 'The door was locked.' }, { ticket });
  await ada.call('markItem', { item: number.id, state: 'done', number: 1 }, { ticket });
  await ada.call('markItem', { item: 'rem-defrag', state: 'done', number: 1.26 }, { ticket });
  await ada.call('openFollowUp', { item: 'rem-defrag', kind: 'work' }, { ticket });
  await ada.call(
    'keepEvidence',
    { item: 'rem-firewall-backup', attachment: await site.jira('ada').attach(ticket, 'config.txt') },
    { ticket },
  );
  await ada.call('shareProgress', {}, { ticket });
}

async function tourClock(site: TestSite, ticket: string): Promise<void> {
  const ada = site.signIn('ada');
  const elsewhere = (await site.jira('ada').keys('project = HD AND issuetype != Maintenance ORDER BY created DESC'))[0];
  if (elsewhere === undefined) throw new Error('The desk has no other ticket.');
  await ada.call('openClock', {}, { ticket });
  const started = await ada.call('startTimer', aStart('remote'), { ticket });
  await site.advance({ minutes: 12 });
  await ada.call('keepNote', { timer: started.timer.id, note: 'Looked at the backups', internalNote: '' }, { ticket });
  const switched = await ada.call('switchTimer', { ...aStart('onSite'), from: started.timer.id }, { ticket: elsewhere });
  await site.advance({ minutes: 9 });
  await ada.call(
    'stopTimer',
    { timer: switched.timer.id, note: 'Replaced the drive.\n\nTested it.', internalNote: '' },
    { ticket: elsewhere },
  );
  await site.settle();
  await ada.call('openClock', {}, { ticket });
}

async function tourClients(site: TestSite): Promise<void> {
  const grace = site.signIn('grace');
  const { clients } = await grace.call('listClients', {});
  const choices = await grace.call('clientChoices', {});
  const [client] = clients;
  const [organization] = choices.organizations;
  if (!client || !organization) throw new Error('The seed has no clients.');
  const { id, version, sheet, startsOn, ...draft } = client;
  await grace.call('saveClient', { id, version, draft: { ...draft, contact: 'Somebody else' } });
  await grace.call('addClient', { draft: { ...draft, name: 'Quayside Optics', organization } });
  await grace.call('importClients', { drafts: [{ ...draft, name: 'Pier Nine Law' }] });
}

/** The calls to products among them that got an answer. */
export function productExchanges(calls: readonly WireCall[]): readonly Exchange[] {
  return calls
    .filter(({ remote, status }) => (remote === 'jira' || remote === 'confluence') && status > 0)
    .map((call) => ({ by: 'app', ...call }));
}
