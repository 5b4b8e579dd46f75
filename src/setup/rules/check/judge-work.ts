import { counted } from '../../../platform/rules/counted';
import { elapsed } from '../../../platform/rules/elapsed';
import { Duration } from '../../../platform/rules/units';
import type { CheckFacts, PagesSeen } from './facts';
import type { Finding } from './finding';
import { inWords } from './in-words';

/** A worklog follows within a minute, or with the hourly schedule. */
const worklogPatience = Duration.ofMinutes(150);

/** Whether what technicians saved reaches Jira. */
export function judgeWorklogs({ at, waiting, refused }: CheckFacts): Finding {
  const check = 'worklogs';
  const age = waiting.oldest === null ? null : elapsed(waiting.oldest, at);
  const facts = { waiting: waiting.count, refused, 'oldest minutes': age === null ? null : Math.round(age / 60_000) };
  if (age !== null && age > worklogPatience) {
    return {
      check,
      state: 'fails',
      said: `The oldest entry has waited ${inWords(age)} for its worklog.`,
      todo: 'Nothing is lost: the entry stands in its technician’s day. Open the entry there: it says what Jira answers. Often somebody may no longer log work on the ticket.',
      facts,
    };
  }
  if (refused > 0) {
    return {
      check,
      state: 'note',
      said: `Jira takes no worklog for ${counted(refused, 'entry', 'entries')}.`,
      todo: 'The entries stand in their technicians’ days and say why. Move them to a ticket on which time may be logged, or give back that right.',
      facts,
    };
  }
  const said =
    age === null ? 'Every entry has its worklog.' : `The oldest entry has waited ${inWords(age)} for its worklog, which is usual.`;
  return { check, state: 'well', said, facts };
}

/** Whether the tickets that the ledger names are found, and those that are due exist. */
export function judgeTickets({ beats, months, overdue }: CheckFacts): Finding {
  const check = 'tickets';
  const facts = Object.fromEntries([
    ...months.flatMap(({ period, expected, found }) => [
      [`${period} expected`, expected] as const,
      [`${period} found`, found ?? null] as const,
    ]),
    ['overdue', overdue] as const,
  ]);
  const short = months.filter(({ expected, found }) => found !== undefined && found < expected);
  const lacking = short.map(
    ({ period, expected, found = 0 }) =>
      `For ${period} the ledger names ${counted(expected, 'ticket', 'tickets')}, and Jira finds ${found === 0 ? 'none' : String(found)}.`,
  );
  const late = overdue > 0 && beats.has('everyHour') ? [`${counted(overdue, 'ticket has', 'tickets have')} been due for more than a day without being made.`] : []; // prettier-ignore
  if (lacking.length + late.length > 0) {
    const todo = 'Open Months: a ticket that was deleted is marked there and can be made again, and what failed says why.';
    return { check, state: 'fails', said: [...lacking, ...late].join(' '), todo, facts };
  }
  if (months.some(({ found }) => found === undefined)) {
    return { check, state: 'unknown', said: 'Jira cannot yet be asked for maintenance tickets; it takes some minutes after the installation.', facts }; // prettier-ignore
  }
  const expected = months.reduce((sum, month) => sum + month.expected, 0);
  const said = expected === 0 ? 'No ticket was made in this month or the last.' : `All ${counted(expected, 'ticket', 'tickets')} of this month and the last are there.`; // prettier-ignore
  return { check, state: 'well', said, facts };
}

/** Whether the app's part of its pages is as it wrote it. */
export function judgePages({ pages: { looked, changed, round }, confluence }: CheckFacts): Finding {
  const check = 'pages';
  const facts = {
    looked,
    changed: changed.length,
    'looked at in rounds': round?.looked ?? 0,
    'of pages': round?.of ?? null,
    'oldest look days ago': round ? Math.floor(round.oldest / 86_400_000) : null,
  };
  const also = round && round.looked > 0 ? { also: inRounds(round) } : {};
  if (changed.length > 0) {
    return {
      check,
      state: 'fails',
      said: `${counted(changed.length, 'page has', 'pages have')} been changed by hand in the part that Rounds writes.`,
      todo: 'Rounds keeps what people wrote and writes no more there. To have it written again, restore the page from its history; write your own text above or below that part.',
      pages: changed,
      ...also,
      facts,
    };
  }
  if (confluence.connected !== true) return { check, state: 'unknown', said: 'No page can be looked at without Confluence.', facts };
  const none = 'also' in also ? 'Rounds has written no page lately.' : 'Rounds has written no page yet.';
  const said = looked === 0 ? none : `The latest ${counted(looked, 'page is as Rounds wrote it', 'pages are as Rounds wrote them')}.`; // prettier-ignore
  return { check, state: 'well', said, ...also, facts };
}

/** How far the daily rounds over the pages of binders and finished meetings are. */
function inRounds({ looked, of, oldest }: PagesSeen): string {
  const days = String(Math.floor(oldest / 86_400_000));
  return of === null
    ? `Pages of binders and finished meetings looked at so far: ${String(looked)}; the oldest look was ${days} days ago.`
    : `Pages of binders and finished meetings looked at: ${String(looked)} of ${String(of)}; the oldest look was ${days} days ago.`;
}
