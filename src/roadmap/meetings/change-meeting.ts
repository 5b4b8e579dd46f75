import type { Asker } from '../../platform/asker';
import { pageOf } from '../../platform/people';
import { Refusal } from '../../platform/rules/refusal';
import { commit, type Stored } from '../../platform/store/rows';
import { meetings, type Meeting } from '../roadmap-store';

const tries = 4;

/**
 * Changes the open meeting of the page the person stands in. `change` is asked again on what somebody else has written meanwhile, so that
 * several people can answer at once; `first` is the meeting as it was read already. Refuses a page without a meeting and a meeting that is finished.
 */
export async function changeMeeting(asker: Asker, change: (meeting: Meeting) => Meeting, first: MeetingRead): Promise<Stored<Meeting>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const read = requireOpen(attempt === 0 ? first : await readMeeting(asker));
    const changed = change(read.value);
    if (changed === read.value) return read;
    const value = { ...changed, space: pageOf(asker).space }; // a page that was moved is where the person stands
    if ((await commit(meetings.replace(read, value))) === 'committed') return { ...read, version: read.version + 1, value };
  }
  throw new Refusal('changedMeanwhile', 'Many people are changing this meeting just now. Please try again.');
}

type MeetingRead = Stored<Meeting> | undefined;

/** The meeting of the page the person stands in, to be read beside the question whether they may change it. */
export const readMeeting = async (asker: Asker): Promise<MeetingRead> => meetings.get(pageOf(asker).id);

function requireOpen(read: MeetingRead): Stored<Meeting> {
  if (!read) throw new Refusal('notFound', 'No meeting has begun on this page.');
  if (read.value.finished) throw new Refusal('badInput', 'This meeting is finished and stays as it is.');
  return read;
}
