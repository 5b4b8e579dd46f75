import { now, since } from '../../platform/clock';
import { AskedToWait, OutcomeUnknown, RefusedByJira, TryAgain } from '../../platform/failures';
import { Duration, type Milliseconds } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import { deliverWorklog } from './deliver-worklog';
import type { Entry, WorklogAttempt, WorklogState } from '../rules/entry';
import { entries } from '../time-store';

/** Longer than a call to Jira can take: from then on the worklog of an attempt is on the ticket, or was never written. */
const settlingTime = Duration.ofMinutes(2);

/** Nothing to write, or nothing before its technician has decided. */
const doneWith: ReadonlySet<WorklogState['state']> = new Set(['written', 'none', 'differs']);

/**
 * Brings the worklog of one entry up to what the entry says:
 * 1. note the attempt at the entry, if it is still the one that was read;
 * 2. look for what an earlier attempt left, then write, change or remove;
 * 3. note at the entry where it stands; an entry that was edited meanwhile goes on waiting.
 * A death after 1 leaves an attempt that is left alone until it has settled; then the next delivery looks.
 */
export async function writeWorklog(row: Stored<Entry>): Promise<void> {
  if (doneWith.has(row.value.worklog.state)) return;
  const before = row.value.worklog.state === 'waiting' ? row.value.worklog.attempt : undefined;
  if (before && since(before.since) < settlingTime) throw new TryAgain(settlingTime);

  const begun = await begin(row);
  if (!begun) throw new TryAgain(settlingTime);
  const { worklog, again } = await deliver(begun.value, before);
  const settled = await note(begun, worklog);
  if (again !== undefined) throw new TryAgain(again);
  if (!settled) throw new TryAgain(Duration.ofSeconds(1));
}

async function begin(row: Stored<Entry>): Promise<Stored<Entry> | undefined> {
  const attempt = { since: now(), ticket: row.value.ticket.id, startedAt: row.value.startedAt };
  const { unmarked: _unmarked, ...entry } = row.value;
  const value: Entry = { ...entry, worklog: { state: 'waiting', attempt, ...standing(row.value.worklog) } };
  return (await commit(entries.replace(row, value))) === 'committed' ? { key: row.key, version: row.version + 1, value } : undefined;
}

interface Delivery {
  readonly worklog: WorklogState;
  readonly again?: Milliseconds;
}

async function deliver(entry: Entry, before: WorklogAttempt | undefined): Promise<Delivery> {
  try {
    return { worklog: await deliverWorklog(entry, before) };
  } catch (error) {
    const on = standing(entry.worklog);
    if (error instanceof AskedToWait) {
      return {
        worklog: { state: 'waiting', why: `Jira asked to wait ${String(Math.ceil(error.wait / 1_000))} s.`, ...on },
        again: error.wait,
      };
    }
    if (error instanceof OutcomeUnknown)
      return { worklog: { ...entry.worklog, state: 'waiting', why: 'Jira did not answer.' }, again: settlingTime };
    if (error instanceof RefusedByJira) return { worklog: { state: 'refused', why: sentence(error), ...on } };
    throw error;
  }
}

/** Answers whether the entry is still as it was delivered; if it was edited meanwhile, what now stands in Jira is noted and the entry waits on. */
async function note(begun: Stored<Entry>, worklog: WorklogState): Promise<boolean> {
  if ((await commit(entries.replace(begun, { ...begun.value, worklog }))) === 'committed') return true;
  const newer = await entries.get(begun.key);
  if (!newer) return true;
  const waits = { state: 'waiting', ...standing(worklog) } as const;
  if ((await commit(entries.replace(newer, { ...newer.value, worklog: waits }))) === 'conflict') return note(begun, worklog);
  return false;
}

const standing = (worklog: WorklogState) => ('on' in worklog ? { on: worklog.on } : {});

function sentence(error: RefusedByJira): string {
  if (error.status === 404) return 'The ticket was deleted, or its technician may no longer see it.';
  return error.sentences.join(' ') || 'The technician may not log work on this ticket.';
}
