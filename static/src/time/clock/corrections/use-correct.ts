import { useCallback } from 'react';
import type { Calls } from '../../../../../src/calls';
import type { ClockView } from '../../../../../src/time/rules/clock-view';
import { call } from '../../../ui/call';
import { Refused } from '../../../ui/refused';
import { withEntry, withTimer } from '../clock-changes';
import type { ClockNews } from '../clock-news';

type Correction = 'correctStart' | 'moveTimer' | 'editEntry' | 'moveEntry' | 'splitEntry' | 'settleDifference';

/** Corrects a clock or an entry; `was` is the ticket it stood on. Throws Refused. */
export type Correct = <Name extends Correction>(name: Name, input: Calls[Name]['input'], was: string) => Promise<void>;

interface Correcting {
  readonly learn: (change: (view: ClockView) => ClockView) => void;
  readonly changed: (tickets: readonly string[]) => void;
  /** Something clicked before is not answered yet; a correction cannot overtake it. */
  readonly waits: boolean;
  readonly onNews: (news: ClockNews) => void;
}

/** Corrections are asked from a form that stays open until they are answered, since only the server knows other tickets and entries. */
export function useCorrect({ learn, changed, waits, onNews }: Correcting): Correct {
  return useCallback(
    async (name, input, was) => {
      if (waits) throw new Refused('offline', 'Something you did before still waits to be sent. Try again when it is; this stays here.');
      const answer = await askFor(name, input);
      learn((view) => ('timer' in answer ? withTimer(view, answer.timer) : answer.entries.reduce(withEntry, view)));
      const now = 'timer' in answer ? [answer.timer.ticket.id] : answer.entries.map(({ ticket }) => ticket.id);
      changed([...new Set([was, ...now])]);
      onNews({ tone: 'done', sentence: said[name] });
    },
    [learn, changed, waits, onNews],
  );
}

/** TypeScript does not see through a name that is not known yet that its answer is one of these. */
const askFor = call as <Name extends Correction>(name: Name, input: Calls[Name]['input']) => Promise<Calls[Correction]['value']>;

const said: Readonly<Record<Correction, string>> = {
  correctStart: 'Start corrected.',
  moveTimer: 'The clock runs on the other ticket now, with all of its time.',
  editEntry: 'Entry changed.',
  moveEntry: 'Entry moved.',
  splitEntry: 'Entry split.',
  settleDifference: 'Entry and worklog are brought together again.',
};
