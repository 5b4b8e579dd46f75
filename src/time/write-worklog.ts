import { AskedToWait, OutcomeUnknown, RefusedByJira, TryAgain } from '../platform/failures';
import { addWorklog, worklogsStartedAt } from '../platform/jira/worklogs';
import { Duration } from '../platform/rules/units';
import { commit } from '../platform/store/rows';
import type { Entry, WorklogState } from './rules/timer';
import { entryProperty, worklogOf } from './rules/worklog';
import { entries } from './time-store';

/**
 * Writes the worklog of one entry, in its technician's name, exactly once:
 * 1. look whether the ticket already has it (the entry's id is a property of the worklog);
 * 2. only if not, write it;
 * 3. note at the entry where it stands.
 * Events of one technician never run side by side, so nobody else writes between 1 and 2; a death after any step is made good by the next delivery.
 */
export async function writeWorklog({ entry: id }: { readonly entry: string }): Promise<void> {
  const row = await entries.get(id);
  if (!row || row.value.worklog.state === 'written' || row.value.worklog.state === 'none') return;
  const { worklog, again } = await delivered(row.value);
  await settle(id, worklog);
  if (again !== undefined) throw new TryAgain(again);
}

interface Delivery {
  readonly worklog: WorklogState;
  readonly again?: ReturnType<typeof Duration.ofSeconds>;
}

async function delivered(entry: Entry): Promise<Delivery> {
  try {
    const id = (await alreadyThere(entry)) ?? (await addWorklog({ accountId: entry.technician }, entry.ticket.id, worklogOf(entry)));
    return { worklog: { state: 'written', id } };
  } catch (error) {
    if (error instanceof AskedToWait) {
      return { worklog: { state: 'waiting', why: `Jira asked to wait ${String(Math.ceil(error.wait / 1_000))} s.` }, again: error.wait };
    }
    if (error instanceof OutcomeUnknown)
      return { worklog: { state: 'waiting', why: 'Jira did not answer.' }, again: Duration.ofSeconds(30) };
    if (error instanceof RefusedByJira) return { worklog: { state: 'refused', why: sentence(error) } };
    throw error;
  }
}

async function alreadyThere(entry: Entry): Promise<string | undefined> {
  const candidates = await worklogsStartedAt(entry.ticket.id, entry.startedAt);
  const carriesId = (value: unknown) => typeof value === 'object' && value !== null && 'entry' in value && value.entry === entry.id;
  return candidates.find(({ properties }) => properties.some(({ key, value }) => key === entryProperty && carriesId(value)))?.id;
}

async function settle(id: string, worklog: WorklogState): Promise<void> {
  const row = await entries.get(id);
  if (!row || sameState(row.value.worklog, worklog)) return;
  if ((await commit(entries.replace(row, { ...row.value, worklog }))) === 'conflict') await settle(id, worklog);
}

const sameState = (one: WorklogState, other: WorklogState) => JSON.stringify(one) === JSON.stringify(other);

function sentence(error: RefusedByJira): string {
  if (error.status === 404) return 'The ticket was deleted, or its technician may no longer see it.';
  return error.sentences.join(' ') || 'The technician may not log work on this ticket.';
}
