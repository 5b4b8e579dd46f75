import { sheetCount } from '../../clients/client-store';
import { isConnected } from '../../platform/confluence/is-connected';
import { now } from '../../platform/clock';
import { beatsOf } from '../../platform/heartbeat';
import { callsThisHour, whatJiraTells } from '../../platform/jira/what-jira-tells';
import { queues } from '../../platform/queue';
import { elapsed } from '../../platform/rules/elapsed';
import type { Instant } from '../../platform/rules/units';
import { scopesMissing } from '../../platform/scopes';
import { asLargeAsNow, fullRowsNoted } from '../../platform/store/full-row-list';
import { mostInRow } from '../../platform/store/full-rows';
import { holidays } from '../../time/day/holidays';
import { entries } from '../../time/time-store';
import type { Client } from '../../clients/rules/client';
import type { CheckFacts } from '../rules/check/facts';
import { schedules } from '../rules/check/judge-running';
import { countedMonths, foundInJira, monthsAt, overdueAmong } from './facts-of-months';
import { seenOfPages } from '../rules/check/page-round';
import { ownParts, pagesLookedAt } from './facts-of-pages';
import { pageRound } from './look-at-pages';

const entriesLookedAt = 25;

/** What can be read at once. */
export async function readForCheck() {
  const months = monthsAt(now());
  const [sheets, closed, beats, waiting, refused, found, connected, parts, full, round] = await Promise.all([
    sheetCount(),
    holidays(),
    beatsOf([...schedules.map(({ key }) => key), ...queues]),
    entries.page('by-worklog', { partition: ['waiting'], limit: entriesLookedAt }),
    entries.page('by-worklog', { partition: ['refused'], limit: entriesLookedAt }),
    foundInJira(months),
    isConnected(),
    ownParts(),
    fullRowsNoted(),
    pageRound(),
  ]);
  return { months, sheets, closed, beats, waiting: waiting.rows, refused: refused.rows, found, connected, parts, full, round, ...heard() };
}

export type ReadForCheck = Awaited<ReturnType<typeof readForCheck>>;

export interface Gathered {
  readonly facts: CheckFacts;
  /** The first 500. */
  readonly clients: readonly Client[];
}

/** The rest, which follows from it: one round trip more. */
export async function gatherFacts(read: ReadForCheck, browserAt: Instant | undefined): Promise<Gathered> {
  const at = now();
  const { months, sheets, closed, found, connected, parts, jira, calls } = read;
  const [counted, { clients, overdue }, pages, full] = await Promise.all([
    countedMonths(sheets, months, found, at),
    overdueAmong(sheets, months, closed, at),
    connected === true ? pagesLookedAt(parts) : { looked: 0, changed: [] },
    Promise.all(read.full.map(asLargeAsNow)),
  ]);
  const inUse = parts.length > 0 || clients.some(({ space }) => space !== undefined);
  const facts: CheckFacts = {
    at,
    beats: read.beats,
    waiting: { count: read.waiting.length, oldest: oldestOf(read.waiting.map(({ value }) => value.savedAt)) },
    refused: read.refused.length,
    months: counted,
    overdue,
    scopesMissing: scopesMissing(),
    confluence: { connected, inUse },
    full: full.flatMap((row) => (row && row.bytes >= mostInRow * 0.75 ? [row] : [])),
    mostInRow,
    points: jira?.points ?? null,
    calls,
    pages: withRound(pages, read, at),
    ahead: {
      jira: jira?.time ? elapsed(jira.heardAt, jira.time) : null,
      browser: browserAt === undefined ? null : elapsed(at, browserAt),
    },
  };
  return { facts, clients };
}

/** With what the daily rounds found on other pages than those that were looked at just now. */
function withRound(pages: Omit<CheckFacts['pages'], 'round'>, { parts, round }: ReadForCheck, at: Instant): CheckFacts['pages'] {
  const now = new Set(parts.map(({ page }) => page));
  const before = round?.changed.flatMap(({ page }) => (now.has(page) ? [] : [page])) ?? [];
  return { ...pages, changed: [...pages.changed, ...before], round: round ? seenOfPages(round, at) : null };
}

const heard = () => ({ jira: whatJiraTells(), calls: callsThisHour() });

const oldestOf = (instants: readonly Instant[]): Instant | null =>
  instants.reduce<Instant | null>((oldest, at) => (oldest === null || at < oldest ? at : oldest), null);
