import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { Refusal } from '../../platform/rules/refusal';
import { changeClock } from '../change-clock';
import type { EntryChanged } from '../entries/change-entry';
import { ownEntry } from '../entries/own-entry';
import { refuseOddEntry } from '../entries/refuse-odd-entry';
import { refuseOverlap } from '../entries/refuse-overlap';
import { refuseSubmitted } from '../entries/refuse-submitted';
import { editEntry, removeEntry, standing } from '../rules/edit-entry';
import type { Entry, JiraSays } from '../rules/entry';
import { asJiraSays } from '../rules/jira-worklog';
import type { Timer } from '../rules/timer';

export interface SettleDifference {
  readonly entry: string;
  readonly keep: 'ours' | 'theirs';
  /** What Jira said when the person chose; null where the worklog was deleted. */
  readonly theirs: JiraSays | null;
}

/** Decides between an entry and its worklog that somebody changed in Jira: either is made to say what the other says, and the entry's history keeps both. */
export function settleDifference(asker: Asker, input: SettleDifference): Promise<EntryChanged> {
  return changeClock<EntryChanged>(asker, async ({ value: { timer } }) => {
    const read = await ownEntry(asker, input.entry);
    const before = read.value;
    if (before.worklog.state !== 'differs') return { answer: { outcome: 'changed', entries: [before] } };
    if (JSON.stringify(before.worklog.theirs) !== JSON.stringify(input.theirs))
      throw new Refusal('changedMeanwhile', 'It was changed in Jira once more. Please look and choose again.');
    const entry = input.keep === 'ours' ? kept(before) : await taken(asker, before, input.theirs, timer);
    return { replace: [{ read, entry }], answer: { outcome: 'changed', entries: [entry] } };
  });
}

/** The worklog is written again, as the entry says. */
function kept(entry: Entry): Entry {
  const on = standing(entry.worklog);
  return { ...entry, worklog: { state: 'waiting', ...(on ? { on } : {}) } };
}

async function taken(asker: Asker, entry: Entry, theirs: JiraSays | null, timer: Timer | null): Promise<Entry> {
  await refuseSubmitted(asker, entry);
  if (theirs === null) return removeEntry(entry, 'deleted', now());
  const facts = { ...asJiraSays(entry, theirs), kind: entry.kind, internalNote: entry.internalNote };
  refuseOddEntry(facts, timer, now());
  await Promise.all([refuseOverlap(asker, facts, [entry.id]), refuseSubmitted(asker, facts)]);
  const on = standing(entry.worklog);
  const edited = editEntry(entry, facts, asker.accountId, now());
  return on ? { ...edited, worklog: { state: 'written', on } } : edited;
}
