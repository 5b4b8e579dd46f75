import { useState } from 'react';
import type { Month } from '../../../../src/platform/rules/units';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { sayCount } from '../../ui/words/say';

/** One sheet of clients in one month. */
export interface Lack {
  readonly sheet: number;
  readonly period: Month;
}

export interface Creating {
  readonly done: number;
  readonly of: number;
  readonly created: number;
  readonly problems: readonly string[];
  readonly isOver: boolean;
}

/** Creates what is missing, a sheet of clients and a month at a time, and tells how far it is. What was begun is finished by the app in any case. */
export function useCreateMissing(onCreated: () => void) {
  const [creating, setCreating] = useState<Creating | null>(null);
  const create = async (lacks: readonly Lack[], ahead: boolean): Promise<void> => {
    let state: Creating = { done: 0, of: lacks.length, created: 0, problems: [], isOver: false };
    setCreating(state);
    try {
      for (const lack of lacks) {
        const { tally, problems } = await call('createMissing', { ...lack, ahead });
        const waits =
          tally.waiting > 0
            ? [
                sayCount(tally.waiting, {
                  one: '{count} ticket is made in the background within minutes.',
                  other: '{count} tickets are made in the background within minutes.',
                }),
              ]
            : [];
        state = {
          ...state,
          done: state.done + 1,
          created: state.created + tally.created,
          problems: [...state.problems, ...problems, ...waits],
        };
        setCreating(state);
      }
    } catch (thrown) {
      state = { ...state, problems: [...state.problems, sentenceOf(thrown)] };
    }
    setCreating({ ...state, isOver: true });
    onCreated();
  };
  return { creating, create, dismiss: () => setCreating(null) };
}
