import type { Asker } from '../../platform/asker';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { meetings, type Meeting } from '../roadmap-store';

const tries = 4;

/**
 * Changes the open meeting of the page the person stands in. `change` is asked again on what somebody else has written meanwhile, so that
 * several people can answer at once. Refuses a page without a meeting and a meeting that is finished.
 */
export async function changeMeeting(asker: Asker, change: (meeting: Meeting) => Meeting): Promise<Stored<Meeting>> {
  const { id } = pageOf(asker);
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = await openMeeting(id);
    const value = change(read.value);
    if (value === read.value) return read;
    if ((await commit(meetings.replace(read, value))) === 'committed') return { ...read, version: read.version + 1, value };
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this meeting just now. Please try again.');
}

async function openMeeting(id: string): Promise<Stored<Meeting>> {
  const read = await meetings.get(id);
  if (!read) throw new Refusal('notFound', 'No meeting has begun on this page.');
  if (read.value.finished) throw new Refusal('badInput', 'This meeting is finished and stays as it is.');
  return read;
}
