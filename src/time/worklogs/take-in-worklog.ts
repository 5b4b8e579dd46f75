import { readTicket } from '../../platform/jira/ticket';
import type { WorklogInJira } from '../../platform/jira/worklog-news';
import { commit, type Stored } from '../../platform/store/rows';
import type { Entry, WorklogState } from '../rules/entry';
import { saysTheSame, type JiraWorklog } from '../rules/jira-worklog';
import { maintenanceProperty, ticketClient } from '../rules/ticket-client';
import { entryProperty } from '../rules/worklog';
import { entries, jiraWorklogs } from '../time-store';

/**
 * Takes in how a worklog stands in Jira now; undefined where it is gone. One that belongs to an entry is held against it; any other is kept beside
 * the entries as what it is. May be told twice and late: what counts is what stands there, not what was told.
 */
export async function takeInWorklog(id: string, now: WorklogInJira | undefined): Promise<void> {
  const [{ rows }, kept] = await Promise.all([entries.page('by-jira', { partition: [id], limit: 1 }), jiraWorklogs.get(id)]);
  const [entry] = rows;
  if (entry) await holdAgainst(entry, now);
  else if (!now) await (kept && commit(jiraWorklogs.remove(kept)));
  else if (!isOurs(now)) await keep(now, kept);
}

/** One that carries an entry's id, and that no entry knows yet, was written by the outbox a moment ago. */
const isOurs = ({ properties }: WorklogInJira): boolean => properties.some(({ key }) => key === entryProperty);

/** An entry that is being written, or was refused, will have its say yet. */
async function holdAgainst(read: Stored<Entry>, now: WorklogInJira | undefined): Promise<void> {
  const entry = read.value;
  const { worklog: before } = entry;
  if (before.state !== 'written' && before.state !== 'differs') return;
  const theirs = now ? { startedAt: now.startedAt, stoppedAt: now.stoppedAt, note: now.note } : null;
  const agrees = theirs !== null && saysTheSame(entry, theirs);
  const worklog: WorklogState = agrees ? { state: 'written', on: before.on } : { state: 'differs', on: before.on, theirs };
  if (JSON.stringify(worklog) === JSON.stringify(before)) return;
  await commit(entries.replace(read, { ...entry, worklog })); // whoever was faster wrote for the outbox, which will find out
}

async function keep(now: WorklogInJira, kept: Stored<JiraWorklog> | undefined): Promise<void> {
  const { id, author, startedAt, stoppedAt, note } = now;
  const says = { startedAt, stoppedAt, note };
  if (kept && JSON.stringify(saidIn(kept.value)) === JSON.stringify(says)) return;
  const { id: ticket, key, summary, organizations, property } = await readTicket('app', now.ticket, maintenanceProperty);
  const worklog: JiraWorklog = {
    id,
    technician: author,
    ticket: { id: ticket, key, summary, client: ticketClient(organizations, property) },
    ...says,
  };
  await commit(kept ? jiraWorklogs.replace(kept, worklog) : jiraWorklogs.insert(id, worklog));
}

const saidIn = ({ startedAt, stoppedAt, note }: JiraWorklog) => ({ startedAt, stoppedAt, note });
