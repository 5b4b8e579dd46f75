import { createHash } from 'node:crypto';
import { exportFormat, leftOut, summedUp, type ExportLine, type KindSums } from '../../src/setup/rules/data/export-line';
import { batchFrom, readExport } from '../../src/setup/rules/data/read-export';
import { rowProblemBy } from '../../src/setup/rules/data/row-problem';
import schema from '../../src/setup/rules/data/row-schemas.json';
import type { Import } from '../../src/setup/data/import-rows';
import type { RowPlace } from '../../src/setup/rules/data/row-place';
import { aStart } from './builders';
import { createOf, createOwn, pageOfSection } from './binder';
import { heldOn, startedMeeting } from './meeting';
import { withMonitor } from './monitor';
import { markedTicket, resolve } from './resolved';
import { openTestSite, type TestSite } from './site';

/** A site on which something of most kinds was done. */
export async function busySite() {
  const site = await openTestSite();
  const [grace, ada] = [site.signIn('grace'), site.signIn('ada')];
  const monitor = await withMonitor(site);
  const ticket = await markedTicket(site);
  await monitor.send({ value: 41, client: 'Lakeside Dental' });
  await resolve(site, ticket, 'Replaced the failed drive.');
  const page = await startedMeeting(site);
  await createOwn(site);
  await createOf(site);
  const { timer } = await ada.call('startTimer', aStart(), { ticket: 'HD-114' });
  await site.advance({ minutes: 10 });
  await ada.call('stopTimer', { timer: timer.id, note: 'Reset MFA', internalNote: '' }, { ticket: 'HD-114' });
  const client = (await grace.call('listClients', {})).clients.find(({ name }) => name === 'Lakeside Dental')!.id;
  const line = { id: 'line-1', title: 'New server', plan: '1y', plannedFor: { year: 2027 }, recurring: 'once', each: 500_000, count: 1, labour: 0 }; // prettier-ignore
  await grace.call('savePlanLine', { client, line } as never);
  await grace.call('openEvidence', { client }, { page });
  await site.advance({ hours: 2 });
  const section = await pageOfSection(site.signIn('hugo'), 'own', 'training');
  return { site, ticket, page, section, client, monitor };
}

/** All lines of an export, as the screen asks for them. */
export async function exportedLines(site: TestSite): Promise<{ readonly lines: readonly ExportLine[]; readonly kinds: KindSums }> {
  const grace = site.signIn('grace');
  const lines: ExportLine[] = [];
  let kinds: KindSums = {};
  let place: RowPlace | null = { entity: 0 };
  while (place !== null) {
    const step: Awaited<ReturnType<typeof grace.call<'exportRows'>>> = await grace.call('exportRows', place);
    lines.push(...step.lines.map(({ line }) => line));
    kinds = summedUp(kinds, step.lines);
    place = step.next;
  }
  return { lines, kinds };
}

/** The file that the screen saves. */
export async function exportedText(site: TestSite): Promise<string> {
  const { lines, kinds } = await exportedLines(site);
  const rest = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const head = {
    rounds: 'export',
    format: exportFormat,
    madeAt: site.now,
    kinds,
    rows: lines.length,
    sha256: sha256(rest),
    leftOut,
    schema,
  };
  return `${JSON.stringify(head)}\n${rest}`;
}

/** What is wrong with a line, as the screen tells it. */
export const problemOf = rowProblemBy(schema);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The same Jira and Confluence with the app installed anew. */
export async function installedAnew({ site, now }: TestSite): Promise<TestSite> {
  const world = structuredClone(site.world);
  world.forge.kvs = { plain: {}, secrets: {}, entities: {} };
  return openTestSite({ world, now });
}

/** Takes in an export as the screen does; a step that fails is asked for again. */
export async function importText(site: TestSite, text: string): Promise<Import> {
  const read = readExport(text, sha256(text.slice(text.indexOf('\n') + 1)), problemOf);
  if (read.outcome === 'unreadable') throw new Error(read.sentence);
  const { sha256: id, format, rows, kinds } = read.head;
  const grace = site.signIn('grace');
  const begin = () => grace.call('beginImport', { sha256: id, format, rows, kinds });
  let state = await begin();
  while (state.done < rows) {
    const lines = batchFrom(read.lines, state.done);
    state = await grace.call('importRows', { sha256: id, from: state.done, lines }).catch(begin);
  }
  return state;
}

type Asked = readonly [name: string, input: object, on?: { ticket?: string; page?: string; organization?: string }];

/** Where the screens of a site are opened. */
export interface Places {
  readonly ticket: string;
  /** Of a meeting, and of a binder's section. */
  readonly page: string;
  readonly section: string;
  readonly client: string;
}

/** What each surface begins with, and what its parts ask for next. The self-check is left out: it tells of this installation alone. */
export function openingCalls({ ticket, page, section, client }: Places): readonly Asked[] {
  const month = { client, month: '2026-11', organization: null };
  const range = { from: '2026-11-01T08:00:00.000Z', to: '2026-12-01T08:00:00.000Z' };
  const day = { date: heldOn, zone: 'America/Los_Angeles' };
  return [
    ...(['openClock', 'openQueue', 'openPlanner'] as const).map((name): Asked => [name, {}, { ticket }]),
    ...(['openChecklist', 'openReport', 'openRegister', 'openSuggestions'] as const).map((name): Asked => [name, {}, { ticket }]),
    ['openDay', day],
    ['openWeek', day],
    ['openTeam', {}],
    ['openTeamReport', range],
    ['openMonths', { year: 2026 }],
    ['openMissing', { year: 2026 }],
    ['openScorecard', { period: '2026-12' }],
    ['openSingle', { period: '2026-12' }],
    ['openMonitoring', {}],
    ['openMonitoredClient', { client }],
    ['listClients', {}],
    ['openClient', { client }],
    ['openPlan', { client }],
    ['clientContract', { client }],
    ['openTerms', { client }],
    ['listStatements', { month: '2026-11' }],
    ['openStatement', month],
    ['openMargins', month],
    ['openBillingReport', range],
    ['openPolicies', {}],
    ['openTemplates', {}],
    ['openTemplate', { template: 'monthly' }],
    ['openGates', {}],
    ['openHolidays', {}],
    ['openReportSettings', {}],
    ['openPeople', {}],
    ['openSetUp', {}],
    ['openRoadmap', {}],
    ['openReview', {}, { page }],
    ['openPlanningHere', {}, { page }],
    ['openPlanning', { client }],
    ['openEvidence', { client }, { page }],
    ['openBenefits', {}],
    ['openQuestionnaire', {}],
    ['openPipeline', {}],
    ['openCampaigns', {}],
    ['openReleases', {}],
    ['openSkills', {}],
    ['openRounds', {}],
    ['openBinders', {}],
    ['openSection', {}, { page: section }],
    ['openAssessment', {}, { page: section }],
    ['openPack', { binder: 'own' }],
    ['packsTaken', { binder: 'own' }],
    ['openOrganization', {}, { organization: '1' }],
  ];
}
