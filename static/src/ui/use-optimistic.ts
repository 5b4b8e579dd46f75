import { useCallback, useRef, useState } from 'react';
import { sentenceOf } from './sentence-of';

/** Something a person did: how the screen shows it at once, how it is carried out, and what happens when it is refused. */
export interface Act<View> {
  readonly ahead: (view: View) => View;
  /** Is given the view as confirmed so far; answers how the confirmed view changes. */
  readonly run: (confirmed: View) => Promise<(view: View) => View>;
  readonly takenBack: (sentence: string) => void;
}

interface State<View> {
  readonly confirmed: View | null;
  readonly acts: readonly Act<View>[];
}

export interface Optimistic<View> {
  /** What to show: the confirmed view with every unanswered act applied; null until the first answer. */
  readonly shown: View | null;
  /** Acts are carried out one after another, in the order they were done. */
  readonly act: (act: Act<View>) => void;
  /** Takes in something known for certain besides the acts. */
  readonly learn: (change: (view: View) => View) => void;
  /** Fetches the view again; null leaves it as it is, and an answer that an act has overtaken is fetched once more. */
  readonly refresh: (fetch: () => Promise<View | null>) => Promise<void>;
}

/** A view that answers clicks at once and takes them back when they are refused. */
export function useOptimistic<View>(): Optimistic<View> {
  const [state, setState] = useState<State<View>>({ confirmed: null, acts: [] });
  const current = useRef(state);
  const queue = useRef(Promise.resolve());
  const epoch = useRef(0);

  const put = useCallback((next: State<View>) => {
    current.current = next;
    setState(next);
  }, []);

  const carryOut = useCallback(
    async (act: Act<View>) => {
      let change = (view: View): View => view;
      let refusal: string | null = null;
      try {
        const { confirmed } = current.current;
        if (confirmed !== null) change = await act.run(confirmed);
      } catch (thrown) {
        refusal = sentenceOf(thrown);
      }
      const { confirmed, acts } = current.current;
      epoch.current += 1;
      put({ confirmed: confirmed === null ? null : change(confirmed), acts: acts.filter((other) => other !== act) });
      if (refusal !== null) act.takenBack(refusal);
    },
    [put],
  );

  const act = useCallback(
    (done: Act<View>) => {
      epoch.current += 1;
      put({ ...current.current, acts: [...current.current.acts, done] });
      queue.current = queue.current.then(() => carryOut(done));
    },
    [put, carryOut],
  );

  const learn = useCallback(
    (change: (view: View) => View) => {
      epoch.current += 1;
      const { confirmed, acts } = current.current;
      if (confirmed !== null) put({ confirmed: change(confirmed), acts });
    },
    [put],
  );

  const refresh = useCallback(
    async (fetch: () => Promise<View | null>) => {
      let overtaken = true;
      while (overtaken) {
        await queue.current;
        const before = epoch.current;
        const fetched = await fetch();
        overtaken = epoch.current !== before;
        if (!overtaken && fetched !== null) put({ ...current.current, confirmed: fetched });
      }
    },
    [put],
  );

  const shown = state.confirmed === null ? null : state.acts.reduce<View>((view, each) => each.ahead(view), state.confirmed);
  return { shown, act, learn, refresh };
}
