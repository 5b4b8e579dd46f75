import { useCallback, useEffect, useRef, useState } from 'react';
import type { Notes, Timer } from '../../../../src/time/rules/timer';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { useReturn } from '../../ui/use-return';
import { longestNote, noteDraft, parsedNotes, sameNotes } from './note-draft';

const pause = 700;
const retryAfter = 5_000;

/** The server has these notes of a running timer. */
export type LearnNotes = (timer: string, notes: Notes) => void;

export interface TypedNotes {
  readonly notes: Notes;
  readonly type: (changed: Partial<Notes>) => void;
  /** `here`: typed, but only this browser has it yet; `stuck`: and saving it did not work so far. */
  readonly where: 'saved' | 'here' | 'stuck';
  /** One of them has more characters than a note may have. */
  readonly tooLong: boolean;
}

interface NotesDesk {
  /** Whether the server knows this timer yet. */
  readonly known: boolean;
  readonly learnNotes: LearnNotes;
  readonly refresh: () => void;
}

/** The notes of the running timer, saved while they are typed. They survive a reload, a refusal and a second tab. */
export function useNotes(timer: Timer, { known, learnNotes, refresh }: NotesDesk): TypedNotes {
  const [held, setHeld] = useState(() => heldFor(timer));
  const [failures, setFailures] = useState(0);
  const sending = useRef(false);
  if (held.timer !== timer.id) setHeld(heldFor(timer));
  else if (!sameNotes(held.heard, timer)) setHeld(heardAnew(held, timer));

  const { typed, saved } = held;
  const tooLong = isTooLong(typed.note) || isTooLong(typed.internalNote);
  const isSaved = sameNotes(typed, saved);
  const send = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    try {
      const { outcome } = await call('keepNote', { timer: timer.id, ...typed });
      setFailures(0);
      setHeld((now) => (now.timer === timer.id ? { ...now, saved: typed } : now));
      if (outcome === 'notRunning') {
        refresh();
        return;
      }
      const kept = noteDraft.read(timer.id);
      if (kept !== null && sameNotes(kept, typed)) noteDraft.drop(timer.id);
      learnNotes(timer.id, typed);
    } catch {
      setFailures((count) => count + 1);
    } finally {
      sending.current = false;
    }
  }, [timer.id, typed, learnNotes, refresh]);

  useEffect(() => {
    if (isSaved || tooLong || !known) return;
    const wait = setTimeout(() => void send(), failures === 0 ? pause : retryAfter);
    return () => {
      clearTimeout(wait);
    };
  }, [isSaved, tooLong, known, failures, send]);
  useReturn(() => setFailures(0));
  useOtherTabsNotes(timer.id, setHeld);

  const type = useCallback(
    (changed: Partial<Notes>) => {
      setHeld((now) => {
        const next = { ...now.typed, ...changed };
        noteDraft.keep(timer.id, next);
        return { ...now, typed: next };
      });
    },
    [timer.id],
  );
  return { notes: typed, type, where: isSaved ? 'saved' : failures > 0 ? 'stuck' : 'here', tooLong };
}

const isTooLong = (text: string): boolean => text.length > longestNote;

interface Held {
  readonly timer: string;
  readonly typed: Notes;
  readonly saved: Notes;
  /** The notes in the view as they were last seen here. */
  readonly heard: Notes;
}

function heldFor({ id, note, internalNote }: Timer): Held {
  const known = { note, internalNote };
  return { timer: id, typed: noteDraft.read(id) ?? known, saved: known, heard: known };
}

/** Another device saved notes: they are taken over unless something is being typed here. */
function heardAnew(held: Held, { note, internalNote }: Notes): Held {
  const heard = { note, internalNote };
  return sameNotes(held.typed, held.saved) ? { ...held, typed: heard, saved: heard, heard } : { ...held, heard };
}

/** Follows what the person types in another tab, which also saves it. */
function useOtherTabsNotes(timer: string, setHeld: (change: (held: Held) => Held) => void): void {
  useEffect(() => {
    const follow = (event: StorageEvent): void => {
      const typed = parsedNotes(event.newValue);
      if (drafts.keyOf(event) !== noteDraft.keyOf(timer) || typed === null) return;
      setHeld((now) => ({ ...now, typed, saved: typed }));
    };
    window.addEventListener('storage', follow);
    return () => {
      window.removeEventListener('storage', follow);
    };
  }, [timer, setHeld]);
}
