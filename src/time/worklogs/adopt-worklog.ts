import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { changeClock, nothingToDo } from '../change-clock';
import { aNewTimer } from '../clock/desk';
import type { EntryAdded } from '../entries/add-entry';
import { refuseOddEntry } from '../entries/refuse-odd-entry';
import { refuseOverlap } from '../entries/refuse-overlap';
import { refuseSubmitted } from '../entries/refuse-submitted';
import { finishTimer } from '../rules/finish-timer';
import type { Notes, WorkKind } from '../rules/timer';
import { entries, jiraWorklogs } from '../time-store';

export interface AdoptWorklog extends Notes {
  readonly worklog: string;
  /** The entry's id, the browser's choice, so that adopting twice adopts once. */
  readonly id: string;
  readonly kind: WorkKind;
}

/** Makes an entry out of a worklog that the person wrote in Jira; that worklog is from then on the entry's own, no second one is written. */
export function adoptWorklog(asker: Asker, input: AdoptWorklog): Promise<EntryAdded> {
  return changeClock<EntryAdded>(asker, async ({ value: { timer } }) => {
    const [before, read] = await Promise.all([entries.get(input.id), jiraWorklogs.get(input.worklog)]);
    if (before?.value.technician === asker.accountId) return nothingToDo({ outcome: 'added', entry: before.value });
    if (read?.value.technician !== asker.accountId) throw new Refusal('notFound', 'This worklog is not in Jira any more.');
    const { id, ticket, startedAt, stoppedAt } = read.value;
    const facts = { startedAt, stoppedAt, kind: input.kind, note: input.note, internalNote: input.internalNote };
    refuseOddEntry(facts, timer, now());
    await Promise.all([refuseOverlap(asker, facts, []), refuseSubmitted(asker, facts)]);
    const finished = finishTimer(aNewTimer(asker, ticket, input, startedAt), stoppedAt, now(), input);
    const entry = { ...finished, worklog: { state: 'waiting', on: { ticket: ticket.id, id } } as const };
    return { add: [entry], also: [jiraWorklogs.remove(read)], answer: { outcome: 'added', entry } };
  });
}
