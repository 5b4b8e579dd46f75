import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { requireNoPatientData } from '../../platform/rules/patient-data';
import { Refusal } from '../../platform/rules/refusal';
import { asSaved, changeStanding, type OfMeeting, type StandingChanged, type StandingRead } from './change-standing';

/** Of a client. */
export const mostNotes = 200;

/** Remembers something of the people: calm contact outside of service requests. No ticket is made, so no clock of a service agreement starts. */
export async function addRelationNote(
  asker: Asker,
  { id, text }: OfMeeting & { readonly id: string; readonly text: string },
  read: StandingRead,
): Promise<StandingChanged> {
  requireNoPatientData(text);
  const changed = await changeStanding(read, (before) => {
    if (before.notes.some((note) => note.id === id)) return before;
    if (before.notes.length >= mostNotes)
      throw new Refusal('badInput', 'This client has 200 notes. Remove some that nobody needs any more.');
    return { ...before, notes: [{ id, text, by: asker.accountId, at: now() }, ...before.notes] };
  });
  return asSaved(changed);
}

export async function removeRelationNote(
  _: Asker,
  { id }: OfMeeting & { readonly id: string },
  read: StandingRead,
): Promise<StandingChanged> {
  const changed = await changeStanding(read, (before) => {
    const notes = before.notes.filter((note) => note.id !== id);
    return notes.length === before.notes.length ? before : { ...before, notes };
  });
  return asSaved(changed);
}
