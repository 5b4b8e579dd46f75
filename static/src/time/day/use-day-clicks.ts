import { useCallback, useMemo, useRef, useState } from 'react';
import { actionKey } from '../clock/actions/action-key';
import type { ClockAction } from '../clock/actions/clock-action';
import { distinct, ticketsOf } from '../clock/actions/tickets-of';
import { typedFor } from '../clock/actions/typed-for';
import { useActions, type Actions } from '../clock/actions/use-actions';
import { tellOfTime } from '../time-news';
import { asAction, type DayAct, type EntryAct } from './day-acts';
import { say } from '../../ui/words/say';

/** What the person is told after something they did. */
export interface DayNews {
  readonly tone: 'done' | 'refusal';
  readonly sentence: string;
  /** Takes it back, where that is possible. */
  readonly undo?: DayAct;
}

export interface DayClicks {
  readonly actions: Actions;
  readonly news: DayNews | null;
  readonly say: (news: DayNews | null) => void;
  /** Shows it at once and sends it; it waits in the browser's storage until it is answered. */
  readonly begin: (act: EntryAct) => void;
  /** Is called with whatever was answered or refused, by the day that is shown. */
  readonly answered: { current: (action: ClockAction, refused: boolean) => void };
}

/** What is done to entries on the day's screen, and what was clicked on tickets without network: sent one after another, and what was refused said with what was typed for it. */
export function useDayClicks(person: string): DayClicks {
  const [news, say] = useState<DayNews | null>(null);
  const acts = useRef(new Map<string, EntryAct>());
  const answered = useRef<DayClicks['answered']['current']>(() => undefined);
  const actions = useActions(person, {
    onDone: (action, { tickets = [] }) => {
      const act = acts.current.get(action.key);
      acts.current.delete(action.key);
      if (act) say({ tone: 'done', sentence: act.done, ...(act.undo ? { undo: act.undo } : {}) });
      answered.current(action, false);
      tellOfTime(distinct([...ticketsOf(action), ...tickets]));
    },
    onRefused: (action, sentence) => {
      const act = acts.current.get(action.key);
      acts.current.delete(action.key);
      say({ tone: 'refusal', sentence: act?.failed ? sentence : refusedLater(action, sentence) });
      act?.failed?.();
      answered.current(action, true);
    },
    onStuck: () => undefined,
  });
  const { take } = actions;
  const begin = useCallback(
    (act: EntryAct) => {
      say(null);
      const action = asAction(act.change, actionKey());
      acts.current.set(action.key, act);
      take(action);
    },
    [take],
  );
  return useMemo(() => ({ actions, news, say, begin, answered }), [actions, news, begin]);
}

/** The form that it was typed into is not there any more. */
function refusedLater(action: ClockAction, sentence: string): string {
  const typed = typedFor(action);
  return say('What you did on {key} was refused: {sentence}{typed}', {
    key: action.on.key,
    sentence,
    typed: typed === '' ? '' : say(' You had written: {typed}', { typed }),
  });
}
