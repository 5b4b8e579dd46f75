import { checkIds, type CheckId, type CheckState } from '../../../src/setup/rules/check/finding';
import type { CheckFacts } from '../../../src/setup/rules/check/facts';
import { judged } from '../../../src/setup/rules/check/judge';
import { supportReport } from '../../../src/setup/rules/check/support-report';
import { instantAfter } from '../../../src/platform/rules/instant-after';
import { Duration, instant, type Milliseconds, type Month } from '../../../src/platform/rules/units';

const at = instant('2026-11-20T20:00:00.000Z');
const queues = ['month', 'worklog'];
const ago = (minutes: number) => instantAfter(at, Duration.ofMinutes(-minutes));
const beat = (minutes: number, ...failed: string[]) => ({ at: ago(minutes), failed });
const beats = (more: Record<string, ReturnType<typeof beat>> = {}) =>
  new Map(Object.entries({ everyHour: beat(55), everyDay: beat(60), month: beat(60), worklog: beat(60), ...more }));
const november = '2026-11' as Month;

const healthy: CheckFacts = {
  at,
  beats: beats(),
  waiting: { count: 0, oldest: null },
  refused: 0,
  months: [{ period: november, expected: 12, found: 12 }],
  overdue: 0,
  scopesMissing: [],
  confluence: { connected: true, inUse: true },
  full: [],
  mostInRow: 245_760,
  points: { limit: 65_000, left: 60_000 },
  calls: 9,
  pages: { looked: 4, changed: [], round: null },
  ahead: { jira: -900 as Milliseconds, browser: 300 as Milliseconds },
};

interface Case {
  readonly because: string;
  readonly given: Partial<CheckFacts>;
  readonly check: CheckId;
  readonly state: CheckState;
  readonly said: RegExp;
}

const cases: readonly Case[] = [
  { because: 'two hours and a quarter may lie between hourly runs', given: { beats: beats({ everyHour: beat(135) }) }, check: 'schedules', state: 'well', said: /ran 2 hours ago/ },
  { because: 'more is a dead schedule (practice 25)', given: { beats: beats({ everyHour: beat(136) }) }, check: 'schedules', state: 'fails', said: /hourly schedule last came to its end 2 hours ago/ },
  { because: 'a day and two hours may lie between daily runs', given: { beats: beats({ everyDay: beat(1_561), month: beat(1_561), worklog: beat(1_561) }) }, check: 'schedules', state: 'fails', said: /daily schedule/ },
  { because: 'the hourly one has never run though the daily has', given: { beats: new Map([['everyDay', beat(60)]]) }, check: 'schedules', state: 'fails', said: /never run/ },
  { because: 'nothing has run on a new site', given: { beats: new Map() }, check: 'schedules', state: 'unknown', said: /within hours/ },
  { because: 'a step failed', given: { beats: beats({ everyHour: beat(5, 'signals', 'reports') }) }, check: 'schedules', state: 'note', said: /2 steps failed: signals, reports/ },
  { because: 'a queue is silent since yesterday', given: { beats: beats({ month: beat(1_500) }) }, check: 'queues', state: 'fails', said: /1 queue: month/ },
  { because: 'a sign of life may take a quarter of an hour', given: { beats: beats({ everyDay: beat(14), month: beat(1_500) }) }, check: 'queues', state: 'unknown', said: /yet to come/ },
  { because: 'an entry waits for two hours and a half', given: { waiting: { count: 1, oldest: ago(150) } }, check: 'worklogs', state: 'well', said: /usual/ },
  { because: 'it waits longer', given: { waiting: { count: 1, oldest: ago(151) } }, check: 'worklogs', state: 'fails', said: /3 hours/ },
  { because: 'Jira refuses a worklog', given: { refused: 2 }, check: 'worklogs', state: 'note', said: /no worklog for 2 entries/ },
  { because: 'a ticket is gone', given: { months: [{ period: november, expected: 12, found: 11 }] }, check: 'tickets', state: 'fails', said: /names 12 tickets, and Jira finds 11/ },
  { because: 'there are more than expected, by hand', given: { months: [{ period: november, expected: 12, found: 13 }] }, check: 'tickets', state: 'well', said: /All 12/ },
  { because: 'one is long due', given: { overdue: 1 }, check: 'tickets', state: 'fails', said: /1 ticket has been due for more than a day without being made/ },
  { because: 'Jira knows the property not yet', given: { months: [{ period: november, expected: 0, found: undefined }] }, check: 'tickets', state: 'unknown', said: /cannot yet/ },
  { because: 'one of four pages was changed', given: { pages: { looked: 4, changed: ['500044'], round: null } }, check: 'pages', state: 'fails', said: /^1 page has been changed by hand in the part that Rounds writes\.$/ },
  { because: 'Confluence is not used', given: { confluence: { connected: false, inUse: false } }, check: 'confluence', state: 'note', said: /the rest does not/ },
  { because: 'it is used', given: { confluence: { connected: false, inUse: true } }, check: 'confluence', state: 'fails', said: /though clients/ },
  { because: 'it does not answer', given: { confluence: { connected: null, inUse: true } }, check: 'confluence', state: 'unknown', said: /no answer/ },
  { because: 'a scope is missing', given: { scopesMissing: ['read:workflow:jira'] }, check: 'scopes', state: 'fails', said: /1 permission: read:workflow:jira/ },
  { because: 'a row holds 184,320 bytes', given: { full: [{ store: 'ledger', bytes: 184_320 }] }, check: 'storage', state: 'fails', said: /largest at 75 %/ },
  { because: 'a fifth of the points is left', given: { points: { limit: 65_000, left: 13_000 } }, check: 'points', state: 'well', said: /52,000 of 65,000/ },
  { because: 'less is left', given: { points: { limit: 65_000, left: 12_999 } }, check: 'points', state: 'fails', said: /52,001 of 65,000/ },
  { because: 'Jira tells no points: our own count is said to be that', given: { points: null }, check: 'points', state: 'well', said: /Our own count: at least 9 calls/ },
  { because: 'Jira is two minutes behind', given: { ahead: { jira: -120_000 as Milliseconds, browser: null } }, check: 'clock', state: 'well', said: /agree/ },
  { because: 'Jira is further behind', given: { ahead: { jira: -121_000 as Milliseconds, browser: null } }, check: 'clock', state: 'fails', said: /2 minutes behind/ },
  { because: 'the computer is wrong, which harms nothing', given: { ahead: { jira: null, browser: 600_000 as Milliseconds } }, check: 'clock', state: 'note', said: /10 minutes ahead of/ },
]; // prettier-ignore

describe('the self-check judges', () => {
  it('a healthy site well in every respect', () => {
    expect(judged(healthy, queues).map(({ check, state }) => [check, state])).toEqual(checkIds.map((check) => [check, 'well']));
  });

  it.each(cases)('$check: $state, since $because', ({ given, check, state, said }) => {
    const found = judged({ ...healthy, ...given }, queues).find((one) => one.check === check);
    expect(found).toMatchObject({ state, said: expect.stringMatching(said) as string });
    expect(found?.todo === undefined).toBe(state === 'well' || state === 'unknown');
  });
});

describe('the report for support', () => {
  it('says how each check stands in numbers', () => {
    const report = JSON.parse(supportReport({ version: '1.0.0', environment: 'PRODUCTION' }, judged(healthy, queues), at)) as object;
    expect(report).toMatchObject({ app: 'Rounds', version: '1.0.0', at });
    expect(JSON.stringify(report)).toContain('"2026-11 expected":12');
  });
});

it.each([
  { round: null, also: undefined },
  {
    round: { looked: 25, of: null, oldest: Duration.ofMinutes(3 * 1_440) },
    also: 'Pages of binders and finished meetings looked at so far: 25; the oldest look was 3 days ago.',
  },
  {
    round: { looked: 340, of: 340, oldest: Duration.ofMinutes(40 * 1_440) },
    also: 'Pages of binders and finished meetings looked at: 340 of 340; the oldest look was 40 days ago.',
  },
])('says how far the rounds over all pages are: $also', ({ round, also }) => {
  const pages = judged({ ...healthy, pages: { looked: 4, changed: [], round } }, queues).find(({ check }) => check === 'pages');
  expect(pages?.also).toBe(also);
});
