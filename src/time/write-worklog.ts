import { now, since } from '../platform/clock';
import { AskedToWait, OutcomeUnknown, RefusedByJira, TryAgain } from '../platform/failures';
import { addWorklog, worklogsStartedAt } from '../platform/jira/worklogs';
import { Duration, type Milliseconds } from '../platform/rules/units';
import { commit } from '../platform/store/rows';
import type { Entry, WorklogAttempt, WorklogState } from './rules/timer';
import { entryProperty, worklogOf } from './rules/worklog';
import { entries } from './time-store';

/** Longer than a call to Jira can take: from then on the worklog of an attempt is on the ticket, or was never written. */
const settlingTime = Duration.ofMinutes(2);

/**
 * Writes the worklog of one entry, in its technician's name, exactly once:
 * 1. note the attempt at the entry, if it is still the one that was read;
 * 2. if there was an attempt before, look whether the ticket already has the worklog (the entry's id is a property of it);
 * 3. only if not, write it;
 * 4. note at the entry where it stands.
 * A death after 1 leaves an attempt that is left alone until it has settled; then the next delivery looks.
 */
export async function writeWorklog({ entry: id }: { readonly entry: string }): Promise<void> {
  const row = await entries.get(id);
  if (!row || row.value.worklog.state === 'written' || row.value.worklog.state === 'none') return;
  const before = row.value.worklog.state === 'waiting' ? row.value.worklog.attempt : undefined;
  if (before && since(before.since) < settlingTime) throw new TryAgain(settlingTime);

  const attempt = { id: crypto.randomUUID(), since: now() };
  const begun = await commit(entries.replace(row, { ...row.value, worklog: { state: 'waiting', attempt } }));
  if (begun === 'conflict') throw new TryAgain(settlingTime);

  const { worklog, again } = await deliver(row.value, attempt, before !== undefined);
  await note(id, worklog);
  if (again !== undefined) throw new TryAgain(again);
}

interface Delivery {
  readonly worklog: WorklogState;
  readonly again?: Milliseconds;
}

async function deliver(entry: Entry, attempt: WorklogAttempt, look: boolean): Promise<Delivery> {
  try {
    const found = look ? await alreadyThere(entry) : undefined;
    const id = found ?? (await addWorklog({ accountId: entry.technician }, entry.ticket.id, worklogOf(entry)));
    return { worklog: { state: 'written', id } };
  } catch (error) {
    if (error instanceof AskedToWait) {
      return { worklog: { state: 'waiting', why: `Jira asked to wait ${String(Math.ceil(error.wait / 1_000))} s.` }, again: error.wait };
    }
    if (error instanceof OutcomeUnknown)
      return { worklog: { state: 'waiting', why: 'Jira did not answer.', attempt }, again: settlingTime };
    if (error instanceof RefusedByJira) return { worklog: { state: 'refused', why: sentence(error) } };
    throw error;
  }
}

async function alreadyThere(entry: Entry): Promise<string | undefined> {
  const candidates = await worklogsStartedAt(entry.ticket.id, entry.startedAt);
  const carriesId = (value: unknown) => typeof value === 'object' && value !== null && 'entry' in value && value.entry === entry.id;
  return candidates.find(({ properties }) => properties.some(({ key, value }) => key === entryProperty && carriesId(value)))?.id;
}

async function note(id: string, worklog: WorklogState): Promise<void> {
  const row = await entries.get(id);
  if (row && (await commit(entries.replace(row, { ...row.value, worklog }))) === 'conflict') await note(id, worklog);
}

function sentence(error: RefusedByJira): string {
  if (error.status === 404) return 'The ticket was deleted, or its technician may no longer see it.';
  return error.sentences.join(' ') || 'The technician may not log work on this ticket.';
}
