import { dateOnly, instant, type TimeZone } from '../../src/platform/rules/units';
import { aStart } from '../support/builders';
import { openTestSite, type TestSite } from '../support/site';
import { sweep } from '../support/sweep';

const [first, second] = ['HD-7', 'HD-8'];
const on = { ticket: first };
const at = (time: string) => instant(`2026-11-20T${time}:00.000Z`);
const ada = (site: TestSite) => site.signIn('ada');
const start = aStart();
const next = { ...aStart(), from: start.id, at: at('15:25') };
const back = { id: crypto.randomUUID(), from: next.id, at: at('15:30') };
const undone = crypto.randomUUID();
const secondHalf = crypto.randomUUID();
const notes = { note: 'Replaced the disk', internalNote: '' };
const stopped = { timer: start.id, at: at('15:25'), ...notes };

type Act = (site: TestSite) => Promise<unknown>;

/** 15:25, and nothing runs. */
async function idle(): Promise<TestSite> {
  const site = await openTestSite({ seed: 'harbor' });
  await site.advance({ minutes: 25 });
  return site;
}

/** The clock runs since 15:00. */
async function running(): Promise<TestSite> {
  const site = await openTestSite({ seed: 'harbor' });
  await ada(site).call('startTimer', start, on);
  await site.advance({ minutes: 25 });
  return site;
}

async function atHalfPast(): Promise<TestSite> {
  const site = await running();
  await site.advance({ minutes: 5 });
  return site;
}

/** An entry from 15:00 to 15:25, whose worklog is in Jira. */
async function finished(): Promise<TestSite> {
  const site = await running();
  await ada(site).call('stopTimer', stopped, on);
  await site.settle();
  return site;
}

const facts = { kind: 'remote', startedAt: at('15:00'), stoppedAt: at('15:20'), ...notes } as const;

const acts: readonly { readonly what: string; readonly open: () => Promise<TestSite>; readonly act: Act; readonly minutes: number }[] = [
  { what: 'a start at 15:25', open: idle, act: (site) => ada(site).call('startTimer', { ...start, at: at('15:25') }, on), minutes: 15 },
  { what: 'a stop', open: running, act: (site) => ada(site).call('stopTimer', stopped, on), minutes: 25 },
  { what: 'a switch', open: running, act: (site) => ada(site).call('switchTimer', next, { ticket: second }), minutes: 40 },
  { what: 'an interruption and the way back', open: atHalfPast, act: interruptAndReturn, minutes: 40 },
  { what: 'a discard', open: running, act: (site) => ada(site).call('discardTimer', stopped, on), minutes: 0 },
  {
    what: 'a clock that moves',
    open: running,
    act: (site) => ada(site).call('moveTimer', { timer: start.id, ticket: second }, on),
    minutes: 40,
  },
  {
    what: 'a start put right',
    open: running,
    act: (site) => ada(site).call('correctStart', { timer: start.id, startedAt: at('14:50') }, on),
    minutes: 50,
  },
  { what: 'an undone stop', open: finished, act: (site) => ada(site).call('undoStop', { entry: start.id, id: undone }, on), minutes: 40 },
  { what: 'a moved entry', open: finished, act: (site) => ada(site).call('moveEntry', { entry: start.id, ticket: second }), minutes: 25 },
  {
    what: 'a split',
    open: finished,
    act: (site) => ada(site).call('splitEntry', { entry: start.id, id: secondHalf, at: at('15:10'), ticket: second }),
    minutes: 25,
  },
  { what: 'an edit', open: finished, act: (site) => ada(site).call('editEntry', { entry: start.id, facts }), minutes: 20 },
  { what: 'a deletion', open: finished, act: (site) => ada(site).call('deleteEntry', { entry: start.id }), minutes: 0 },
  { what: 'a deletion taken back', open: finished, act: deleteAndRestore, minutes: 25 },
];

async function interruptAndReturn(site: TestSite): Promise<void> {
  await ada(site).call('interruptTimer', next, { ticket: second });
  await ada(site).call('goBack', { ...back, ticket: (await site.ticket(first)).id }, { ticket: second });
}

async function deleteAndRestore(site: TestSite): Promise<void> {
  await ada(site).call('deleteEntry', { entry: start.id });
  await ada(site).call('restoreEntry', { entry: start.id });
}

/** Whatever runs is stopped at 15:40. */
async function finishDay(site: TestSite): Promise<void> {
  await site.advance({ to: at('15:40') });
  const { timer } = await ada(site).call('openClock', {}, on);
  if (timer) await ada(site).call('stopTimer', { timer: timer.id, at: at('15:40'), ...notes }, on);
  await site.advance({ minutes: 70 });
}

/** What the day holds, to the second, and what Jira was told of it. */
async function sums(site: TestSite): Promise<{ readonly seconds: number; readonly inJira: number; readonly overlaps: number }> {
  const day = { date: dateOnly('2026-11-20'), zone: 'America/Los_Angeles' as TimeZone };
  const { entries } = await ada(site).call('openDay', day);
  const logged = [...(await site.worklogs(first)), ...(await site.worklogs(second))].filter(
    ({ properties }) => 'rounds-entry' in properties,
  );
  return {
    seconds: entries.reduce((sum, { startedAt, stoppedAt }) => sum + (Date.parse(stoppedAt) - Date.parse(startedAt)) / 1_000, 0),
    inJira: logged.reduce((sum, { timeSpentSeconds }) => sum + timeSpentSeconds, 0),
    overlaps: entries.filter(({ startedAt }, index) => index > 0 && startedAt < entries[index - 1]!.stoppedAt).length,
  };
}

describe('with a failure at any of its calls, the technician seeing an error and doing the same once more', () => {
  it.each(acts)(
    'the day with $what adds up to $minutes minutes',
    async ({ open, act, minutes }) => {
      const failures = await sweep({
        open,
        act,
        holds: async (site) => {
          await act(site).catch(() => undefined);
          await finishDay(site);
          expect(await sums(site)).toEqual({ seconds: minutes * 60, inJira: minutes * 60, overlaps: 0 });
        },
      });
      expect(failures).toBeGreaterThan(5);
    },
    60_000,
  );
});
