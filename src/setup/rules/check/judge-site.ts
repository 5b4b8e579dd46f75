import { counted } from '../../../platform/rules/counted';
import { Duration } from '../../../platform/rules/units';
import type { CheckFacts } from './facts';
import type { Finding } from './finding';
import { inWords } from './in-words';

export function judgeScopes({ scopesMissing }: CheckFacts): Finding {
  const check = 'scopes';
  if (scopesMissing === null) return { check, state: 'unknown', said: 'The platform does not tell what was consented to.', facts: {} };
  const facts = { missing: scopesMissing.join(' ') };
  if (scopesMissing.length === 0) return { check, state: 'well', said: 'Everything Rounds asks for was consented to.', facts };
  return {
    check,
    state: 'fails',
    said: `Nobody has consented to ${counted(scopesMissing.length, 'permission', 'permissions')}: ${scopesMissing.join(', ')}.`,
    todo: 'Open Connected apps in Atlassian’s administration, choose Rounds, and approve its update.',
    facts,
  };
}

export function judgeConfluence({ confluence: { connected, inUse } }: CheckFacts): Finding {
  const check = 'confluence';
  const facts = { connected, 'in use': inUse };
  if (connected === null) return { check, state: 'unknown', said: 'Confluence gave no answer just now.', facts };
  if (connected) return { check, state: 'well', said: 'Rounds can read and write its pages.', facts };
  const todo = 'Open Connected apps in Atlassian’s administration, choose Rounds, and connect Confluence.';
  if (!inUse)
    return { check, state: 'note', said: 'Not connected. Reports, roadmaps and binders need it; the rest does not.', todo, facts };
  return { check, state: 'fails', said: 'Not connected, though clients have their spaces there: no report or binder page is written.', todo, facts }; // prettier-ignore
}

/** The platform tells no app how much it stores; what a single row may hold is known, and a row near it is noted when it is written. */
export function judgeStorage({ full, mostInRow }: CheckFacts): Finding {
  const check = 'storage';
  const largest = Math.max(0, ...full.map(({ bytes }) => bytes));
  const share = Math.round((largest / mostInRow) * 100);
  const facts = { 'rows nearly full': full.length, 'largest share': share, stores: [...new Set(full.map(({ store }) => store))].join(' ') };
  if (full.length === 0) {
    const said =
      'No row is near the 240 KiB that one may hold. How much is stored in all the platform does not tell: the page Data counts it.';
    return { check, state: 'well', said, facts };
  }
  return {
    check,
    state: 'fails',
    said: `${counted(full.length, 'row is', 'rows are')} nearly full, the largest at ${String(share)} % of what one may hold.`,
    todo: 'Send the report for support: it names the kind of row. Until then take out what is no longer needed, such as former equipment or old drafts.',
    facts,
  };
}

/** From then on little is left. */
const scarce = 0.2;

/** Jira tells its hourly points in its answers' headers, on some sites only when they become scarce. */
export function judgePoints({ points, calls }: CheckFacts): Finding {
  const check = 'points';
  const facts = { limit: points?.limit ?? null, left: points?.left ?? null, 'calls of this instance': calls };
  if (points === null) {
    const said = `Jira names no limit, which it does when one is near. Our own count: at least ${counted(calls, 'call', 'calls')} this hour, a point or more each, of 65,000.`;
    return { check, state: 'well', said, facts };
  }
  const used = `${number(points.limit - points.left)} of ${number(points.limit)} points are used this hour, as Jira counts.`;
  if (points.left >= points.limit * scarce) return { check, state: 'well', said: used, facts };
  return {
    check,
    state: 'fails',
    said: used,
    todo: 'When they are used up Jira answers no app until the hour is over; Rounds waits and goes on by itself. Put off imports, dry runs over many clients and audit packs until then.',
    facts,
  };
}

const tolerated = Duration.ofMinutes(2);

export function judgeClock({ ahead: { jira, browser } }: CheckFacts): Finding {
  const check = 'clock';
  const facts = { 'Jira seconds ahead': inSeconds(jira), 'browser seconds ahead': inSeconds(browser) };
  if (jira !== null && Math.abs(jira) > tolerated) {
    return {
      check,
      state: 'fails',
      said: jira > 0 ? `Jira’s clock is ${inWords(jira)} ahead of Rounds’ own.` : `Jira’s clock is ${inWords(jira)} behind Rounds’ own.`,
      todo: 'Both are Atlassian’s: tell Atlassian’s support. Until then times in Rounds and in Jira’s worklogs may differ by so much.',
      facts,
    };
  }
  if (browser !== null && Math.abs(browser) > tolerated) {
    return {
      check,
      state: 'note',
      said: `${browser > 0 ? `This computer’s clock is ${inWords(browser)} ahead of Rounds’.` : `This computer’s clock is ${inWords(browser)} behind Rounds’.`} The screens of Rounds go by the server’s, so nothing is wrong with them.`,
      todo: 'Have the computer set its clock by itself.',
      facts,
    };
  }
  if (jira === null) return { check, state: 'unknown', said: 'Jira’s answers do not tell its time.', facts };
  return { check, state: 'well', said: 'Jira, Rounds and this computer agree on the time.', facts };
}

const inSeconds = (time: number | null): number | null => (time === null ? null : Math.round(time / 1_000));
const number = (count: number): string => count.toLocaleString('en-US');
