import { since } from '../../platform/clock';
import { OutcomeUnknown } from '../../platform/failures';
import { addWorklog, changeWorklog, removeWorklog, worklogsStartedAt } from '../../platform/jira/worklogs';
import { Duration } from '../../platform/rules/units';
import { standing as standingIn, wantsWorklog } from '../rules/edit-entry';
import type { Entry, WorklogAttempt, WorklogState, Written } from '../rules/entry';
import { entryProperty, worklogOf } from '../rules/worklog';

/**
 * Makes Jira say what the entry says, in its technician's name, and answers what then stands there. What an earlier attempt may have written is
 * looked for before anything is written; every step can be taken again.
 */
export async function deliverWorklog(entry: Entry, before: WorklogAttempt | undefined): Promise<WorklogState> {
  const author = { accountId: entry.technician };
  const standing = standingIn(entry.worklog);
  const made = before ? await findWorklog(entry.id, before, standing?.id) : undefined;
  const here = [made, standing].find((worklog) => worklog?.ticket === entry.ticket.id);

  for (const worklog of [standing, made]) {
    if (worklog && (worklog !== here || !wantsWorklog(entry))) await removeWorklog(author, worklog.ticket, worklog.id);
  }
  if (!wantsWorklog(entry)) return { state: 'none' };
  const kept = here && (await changeWorklog(author, here.ticket, here.id, worklogOf(entry)));
  return { state: 'written', on: here && kept ? here : { ticket: entry.ticket.id, id: await addInTime(entry) } };
}

/** Whoever slept between noting the attempt and acting leaves the act to the next delivery, which looks first. */
async function addInTime(entry: Entry): Promise<string> {
  const attempt = entry.worklog.state === 'waiting' ? entry.worklog.attempt : undefined;
  if (attempt && since(attempt.since) > Duration.ofMinutes(1)) throw new OutcomeUnknown('the attempt is too old');
  return addWorklog({ accountId: entry.technician }, entry.ticket.id, worklogOf(entry));
}

/** One that was made by the attempt, besides the one that is known to stand. */
async function findWorklog(entry: string, { ticket, startedAt }: WorklogAttempt, known: string | undefined): Promise<Written | undefined> {
  const carriesId = (value: unknown) => typeof value === 'object' && value !== null && 'entry' in value && value.entry === entry;
  const candidates = await worklogsStartedAt(ticket, startedAt);
  const found = candidates.find(
    ({ id, properties }) => id !== known && properties.some(({ key, value }) => key === entryProperty && carriesId(value)),
  );
  return found && { ticket, id: found.id };
}
