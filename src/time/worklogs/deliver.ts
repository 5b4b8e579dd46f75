import type * as z from 'zod';
import { TryAgain } from '../../platform/failures';
import { Duration } from '../../platform/rules/units';
import { commit, type Stored } from '../../platform/store/rows';
import { keepMarks } from '../marks/mark-noted';
import type { Entry } from '../rules/entry';
import { ticketsEver } from '../rules/noted';
import { entries } from '../time-store';
import type { outboxEvent } from './outbox';
import { writeWorklog } from './write-worklog';

/**
 * Brings up to date what Jira knows of an entry: first the marks of its tickets, which people wait for, then its worklog. The marks come first also
 * because a row that is done is not looked at again.
 */
export async function deliver({ entry: id, tickets }: z.output<typeof outboxEvent>): Promise<void> {
  const row = id === undefined ? undefined : await entries.get(id);
  const waits = row && (row.value.unmarked ?? row.value.worklog.state === 'waiting');
  await keepMarks([...tickets, ...(waits ? ticketsEver(row.value) : [])]);
  if (row?.value.unmarked && row.value.worklog.state !== 'waiting') await noteMarked(row);
  else if (row) await writeWorklog(row);
}

async function noteMarked(row: Stored<Entry>): Promise<void> {
  const { unmarked: _unmarked, ...marked } = row.value;
  if ((await commit(entries.replace(row, marked))) === 'conflict') throw new TryAgain(Duration.ofSeconds(1));
}
