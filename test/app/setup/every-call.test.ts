import { readFileSync } from 'node:fs';
import type { Answer } from '../../../src/platform/rules/answer';
import { openTestSite, type TestSite } from '../../support/site';
import { inputSchemas } from '../../rules/platform/input-schemas';
import { sampleInput } from '../../rules/platform/sample-input';
import { xp } from '../../support/campaign';
import { aHiddenClient, hiddenWords } from './hidden-client';

/** The calls and who may make them, as the documents say; another test holds the documents to the code. */
const table = [...readFileSync('docs/roles.md', 'utf8').matchAll(/^\| `(\w+)`\s*\| ([^|]*[^| ])\s*\|$/gm)].map(
  ([, name = '', who = '']) => ({
    name,
    who: who.replace(/, of (?:clients|binders) they see$/, ''),
    names: / of (client|binder)s they see$/.exec(who)?.[1],
  }),
);

const everybody = ['ada', 'ben', 'hugo', 'grace', 'noc', 'pat', 'nobody'] as const;
type Name = (typeof everybody)[number];
/** ada is a technician, ben a manager who does not administer Jira, hugo keeps binders, grace administers, noc is the help desk, pat a customer. */
const may: Readonly<Record<string, readonly Name[]>> = {
  Themselves: ['ada', 'ben', 'hugo', 'grace', 'noc'],
  'Whoever has the ticket open': ['ada', 'ben', 'hugo', 'grace', 'noc'],
  'Whoever sees the ticket': ['ada', 'ben', 'hugo', 'grace', 'noc'],
  'Whoever may log work': ['ada', 'ben', 'grace', 'noc'],
  Technician: ['ada', 'ben', 'grace'],
  Manager: ['ben', 'grace'],
  Compliance: ['ben', 'hugo', 'grace'],
  Administrator: ['grace'],
  'Reader of the page, not the help desk': ['ada', 'ben', 'hugo', 'grace'],
  'Signed in, not the help desk': ['ada', 'ben', 'hugo', 'grace'],
  'Customer, on their request': ['pat'],
};

const onTicket = /ticket|log work/;
let site: TestSite;
let page: { readonly id: string; readonly spaceId: string };

beforeAll(async () => {
  site = await openTestSite({ seed: 'harbor' });
  const grace = site.signIn('grace');
  const { groups } = await grace.call('findMembers', { text: 'help-desk' });
  const { version } = await grace.call('giveRole', { role: 'helpDesk', members: { groups, people: [] }, version: 0 }).then(given);
  await grace.call('giveRole', { role: 'manager', members: { groups: [], people: [site.signIn('ben').accountId] }, version });
  const { pages, spaces } = site.site.world.confluence;
  const lakeside = Object.values(spaces).find(({ key }) => key === 'LAKESIDE')!;
  page = pages[lakeside.homepageId!]!;
});

function given<Outcome extends { readonly outcome: string }>(answer: Outcome): Extract<Outcome, { outcome: 'given' }> {
  if (answer.outcome !== 'given') throw new Error(answer.outcome);
  return answer as Extract<Outcome, { outcome: 'given' }>;
}

/** Where the call is made from: a ticket, a page of Confluence, a request of the portal, or the app's own page. */
function placeFor(who: string, ticket: string) {
  const { issues, keys } = site.site.world.jira;
  const issue = issues[keys[ticket] ?? '']!;
  const { id, key } = site.site.world.confluence.spaces[page.spaceId]!;
  if (onTicket.test(who)) return { moduleKey: 'timer', extension: { type: 'jira:issueContext', issue: { id: issue.id, key: issue.key } } };
  if (who.startsWith('Reader')) return { moduleKey: 'review', extension: { type: 'macro', content: { id: page.id }, space: { id, key } } };
  return { moduleKey: 'rounds', extension: { type: 'jira:globalPage' } };
}
const portal = { moduleKey: 'report', extension: { type: 'jiraServiceManagement:portalRequestDetail', request: { key: 'HD-114' } } };

async function ask(name: string, as: Name, input: unknown, place: { readonly moduleKey: string; readonly extension: object }) {
  const person = as === 'nobody' ? (undefined as unknown as string) : site.signIn(as).accountId;
  const screen = { ...place, extension: { ...place.extension }, person };
  return (await site.site.forge.bridge.invokeResolver(screen, name, input)) as Answer<unknown>;
}

const refusalOf = (answer: Answer<unknown>): string => (answer.ok ? 'answered' : answer.refusal.code);
/** It was the input that was wrong, not who asked or from where. */
const isLetIn = (answer: Answer<unknown>): boolean =>
  answer.ok || (answer.refusal.code === 'badInput' && !answer.refusal.sentence.startsWith('Open this from'));
/** No call takes it, so that who may is all that is tried: it is said before what is wrong with the input. */
const unreadable = { 'no call takes this': true };

describe('every call', () => {
  it('is in the table, with words that say who may', () => {
    expect(table.length).toBeGreaterThan(200);
    expect(table.filter(({ who }) => may[who] === undefined)).toEqual([]);
  });

  it.each(everybody)('is answered or refused to %s as the table says', async (name) => {
    const wrong: string[] = [];
    for (const { name: call, who } of table) {
      const place = name === 'pat' ? portal : placeFor(who, 'HD-114');
      const answer = await ask(call, name, unreadable, place);
      if (isLetIn(answer) !== may[who]!.includes(name)) wrong.push(`${call} (${who}): ${refusalOf(answer)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('what Jira and Confluence hide', () => {
  const hidden = 'Renew the cyber insurance';

  it('stays hidden on a ticket of a project that the person does not see', async () => {
    const opened: string[] = [];
    for (const { name, who } of table.filter((call) => onTicket.test(call.who) && call.who !== 'Whoever has the ticket open')) {
      for (const as of ['ada', 'ben', 'noc'] as const) {
        const answer = await ask(name, as, {}, placeFor(who, 'OPS-1'));
        const code = refusalOf(answer);
        if (!['notFound', 'notAllowed'].includes(code) || JSON.stringify(answer).includes(hidden)) opened.push(`${name} as ${as}: ${code}`);
      }
    }
    expect(opened).toEqual([]);
  });

  it('takes no time on such a ticket, named in the input', async () => {
    const start = { id: 'timer-hidden', kind: 'remote', ticket: 'OPS-1', note: '', internalNote: '' };
    const place = placeFor('ticket', 'HD-114');
    const [startedAt, stoppedAt] = ['2026-11-20T14:00:00.000Z', '2026-11-20T14:30:00.000Z'];
    const { note, internalNote, ...plain } = start;
    for (const [name, input] of [
      ['startTimer', plain],
      ['noteWithoutTime', start],
      ['addEntry', { ...start, startedAt, stoppedAt }],
    ] as const) {
      for (const as of ['ada', 'noc'] as const) {
        const answer = await ask(name, as, input, place);
        expect([name, as, refusalOf(answer)]).toEqual([name, as, 'notFound']);
        expect(JSON.stringify(answer)).not.toContain(hidden);
      }
    }
  });

  it('stays hidden on a page that the person does not see', async () => {
    const { permissions } = site.site.world.confluence.spaces[page.spaceId]!;
    const before = permissions.read;
    permissions.read = before.filter((group) => group !== 'technicians');
    const readers = table.filter(({ who }) => who.startsWith('Reader'));
    const codes = await Promise.all(
      readers.map(async ({ name, who }) =>
        refusalOf(await ask(name, 'ada', name === 'openTicketStates' ? { ids: [] } : {}, placeFor(who, 'HD-114'))),
      ),
    );
    permissions.read = before;
    expect(new Set(codes)).toEqual(new Set(['notFound']));
  });

  it('stays hidden on the portal: another customer’s request', async () => {
    const codes = await Promise.all(
      (['quinn', 'pat'] as readonly string[]).map(async (as) => refusalOf(await ask('openPortalReport', as as Name, {}, portal))),
    );
    expect(codes).toContain('notFound');
  });
});

describe('a client that Jira and Confluence hide', () => {
  /** Of settings alone, so intricate that no sample of them is made: who may is tried above. */
  const settingsOnly = ['adoptPolicy', 'saveBillingTeam', 'saveCosts', 'saveSettings', 'saveSettingsFor', 'startReplay'];
  const listing = [
    ...['dryRun', 'listClients', 'listStatements', 'lookForTemplates', 'openBenefits', 'openBillingReport', 'openBinders', 'openCampaign'],
    ...['openMonitoring', 'openMonths', 'openPipeline', 'openReview', 'openRoadmap', 'openRounds', 'previewRound', 'unvisitedClients'],
  ];
  const reads = /^(open|list|client|preview|dry|look|unvisited|pack|watched|team|quote|offer|find|space|organization|binder)/;
  let hidden: string;
  let inputs: ReadonlyMap<string, { readonly hidden: unknown; readonly missing: unknown }>;

  beforeAll(async () => {
    hidden = await aHiddenClient(site);
    const { issues, keys } = site.site.world.jira;
    const { id, key } = issues[keys['OPS-1'] ?? '']!;
    const [ticket, schemas] = [{ id, key }, await inputSchemas()];
    const samples = ({ name }: { readonly name: string }) => {
      const of = (client: string): unknown => sampleInput(schemas[name]!, { client, ticket, release: xp });
      return [name, { hidden: of(hidden), missing: of('client-999') }] as const;
    };
    inputs = new Map(table.map(samples));
  });

  /** Those who read come first, so that nothing is gone when they do. */
  const inOrder = () => [...table].sort((one, other) => Number(reads.test(other.name)) - Number(reads.test(one.name)));
  const askAs = (as: Name, { name, who }: { readonly name: string; readonly who: string }, input: unknown) =>
    ask(name, as, input, placeFor(who, 'HD-114'));
  const isTold = (answer: Answer<unknown>): boolean =>
    [...hiddenWords, `"${hidden}"`].some((words) => JSON.stringify(answer).includes(words));

  it('has a sample of the input of every call, which names it wherever it can', () => {
    expect(
      [...inputs]
        .filter(([, { hidden: sample }]) => sample === undefined)
        .map(([name]) => name)
        .sort(),
    ).toEqual(settingsOnly);
    const silent = table.filter(({ name, names }) => names !== undefined && !JSON.stringify(inputs.get(name)?.hidden).includes(hidden));
    expect(silent).toEqual([]);
  });

  it('is told of to who administers Jira, by what lists and sums', async () => {
    const telling: string[] = [];
    for (const call of inOrder().filter(({ name }) => reads.test(name))) {
      if (isTold(await askAs('grace', call, inputs.get(call.name)!.hidden))) telling.push(call.name);
    }
    expect(telling).toEqual(expect.arrayContaining(listing));
  });

  it.each(['ada', 'hugo', 'ben'] as const)('is told of to %s by no call, whatever the call is asked about', async (name) => {
    const wrong: string[] = [];
    for (const call of inOrder().filter(({ who }) => may[who]!.includes(name))) {
      const { hidden: input, missing } = inputs.get(call.name)!;
      const answer = await askAs(name, call, input);
      if (isTold(answer)) wrong.push(`${call.name} tells ${JSON.stringify(answer).slice(0, 300)}`);
      if (call.names === undefined) continue;
      const other = await askAs(name, call, missing);
      const isSame = !answer.ok && !other.ok && answer.refusal.code === 'notFound' && answer.refusal.sentence === other.refusal.sentence;
      if (!isSame) wrong.push(`${call.name}: ${JSON.stringify(answer).slice(0, 200)}, and of none: ${JSON.stringify(other).slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
  });
});
