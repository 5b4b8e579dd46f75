import { useCallback, useEffect, useRef, useState } from 'react';
import type { Timer } from '../../../src/time/rules/timer';
import { call } from '../ui/call';
import { drafts } from '../ui/drafts';
import { useReturn } from '../ui/use-return';
import type { ClockDesk } from './use-clock';
import { startingId } from './clock-changes';
import { longestNote, noteDraft } from './note-draft';

const pause = 700;
const retryAfter = 5_000;

export interface Note {
  readonly text: string;
  readonly type: (text: string) => void;
  /** `here`: typed, but only this browser has it yet; `stuck`: and saving it did not work so far. */
  readonly where: 'saved' | 'here' | 'stuck';
  /** Characters beyond what a note may have, 0 if it fits. */
  readonly tooLong: number;
}

/** The client note of the running timer, saved while it is typed. It survives a reload, a refusal and a second tab. */
export function useNote(timer: Timer, { learnNote, refresh }: Pick<ClockDesk, 'learnNote' | 'refresh'>): Note {
  const [held, setHeld] = useState(() => heldFor(timer));
  const [failures, setFailures] = useState(0);
  const sending = useRef(false);
  if (held.timer !== timer.id) setHeld(handedOver(held, timer));
  else if (held.heard !== timer.note) setHeld(heardAnew(held, timer.note));

  const { text, saved } = held;
  const tooLong = Math.max(0, text.length - longestNote);
  const send = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    try {
      const { outcome } = await call('keepNote', { timer: timer.id, note: text });
      setFailures(0);
      setHeld((now) => (now.timer === timer.id ? { ...now, saved: text } : now));
      if (outcome === 'notRunning') {
        refresh();
        return;
      }
      if (noteDraft.read(timer.id) === text) noteDraft.drop(timer.id);
      learnNote(timer.id, text);
    } catch {
      setFailures((count) => count + 1);
    } finally {
      sending.current = false;
    }
  }, [timer.id, text, learnNote, refresh]);

  useEffect(() => {
    if (text === saved || tooLong > 0 || timer.id === startingId) return;
    const wait = setTimeout(() => void send(), failures === 0 ? pause : retryAfter);
    return () => {
      clearTimeout(wait);
    };
  }, [text, saved, tooLong, timer.id, failures, send]);
  useReturn(() => setFailures(0));
  useOtherTabsNote(timer.id, setHeld);

  const type = useCallback(
    (typed: string) => {
      noteDraft.keep(timer.id, typed);
      setHeld((now) => ({ ...now, text: typed }));
    },
    [timer.id],
  );
  return { text, type, where: text === saved ? 'saved' : failures > 0 ? 'stuck' : 'here', tooLong };
}

interface Held {
  readonly timer: string;
  readonly text: string;
  readonly saved: string;
  /** The note in the view as it was last seen here. */
  readonly heard: string;
}

const heldFor = (timer: Timer): Held => ({
  timer: timer.id,
  text: noteDraft.read(timer.id) ?? timer.note,
  saved: timer.note,
  heard: timer.note,
});

/** Another device saved a note: it is taken over unless something is being typed here. */
const heardAnew = (held: Held, note: string): Held =>
  held.text === held.saved ? { ...held, text: note, saved: note, heard: note } : { ...held, heard: note };

/** What was typed before the start was answered belongs to the timer that it became. */
function handedOver(held: Held, timer: Timer): Held {
  if (held.timer !== startingId || held.text === '') return heldFor(timer);
  noteDraft.drop(startingId);
  noteDraft.keep(timer.id, held.text);
  return heldFor(timer);
}

/** Follows what the person types in another tab, which also saves it. */
function useOtherTabsNote(timer: string, setHeld: (change: (held: Held) => Held) => void): void {
  useEffect(() => {
    const follow = (event: StorageEvent): void => {
      const typed = event.newValue;
      if (drafts.keyOf(event) !== noteDraft.keyOf(timer) || typed === null) return;
      setHeld((now) => ({ ...now, text: typed, saved: typed }));
    };
    window.addEventListener('storage', follow);
    return () => {
      window.removeEventListener('storage', follow);
    };
  }, [timer, setHeld]);
}
