import { useEffect, useRef, useState } from 'react';
import type { PlanLine } from '../../../../src/setup/rules/plan-line';
import type { SetUpView } from '../../../../src/setup/site/open-set-up';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

/** How long Jira's own task is left alone before it is looked at again. */
export const lookAgainMs = 2_000;

/** Applies lines one after another; where Jira asks to wait, what was done stands and the rest goes on by itself. */
export function useApplying(view: SetUpView | null, setView: (view: SetUpView) => void) {
  const [line, setLine] = useState<string | null>(null);
  const [waitsUntil, setWaitsUntil] = useState<number | null>(null);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const stopped = useRef(false);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  const pause = async (milliseconds: number): Promise<void> => {
    const until = Date.now() + milliseconds;
    while (Date.now() < until && !stopped.current) await new Promise((resolve) => setTimeout(resolve, Math.min(500, milliseconds)));
  };

  const applyOne = async ({ id, others }: PlanLine): Promise<SetUpView | null> => {
    setLine(id);
    while (!stopped.current) {
      const answer = await call('applyLine', { line: id, agreed: others?.count ?? 0 });
      if (answer.outcome === 'waits') {
        setWaitsUntil(Date.now() + answer.seconds * 1_000);
        await pause(answer.seconds * 1_000);
        setWaitsUntil(null);
        continue;
      }
      setView(answer.view);
      if (answer.outcome === 'applied') return answer.view;
      await pause(lookAgainMs);
    }
    return null;
  };

  /** Lines in the order of the plan as it changes, each tried once. */
  const apply = async (isWanted: (line: PlanLine) => boolean): Promise<void> => {
    stopped.current = false;
    setProblems({});
    const tried = new Set<string>();
    const nextOf = (from: SetUpView | null) =>
      stopped.current ? undefined : from?.lines.find((each) => isOpen(each) && isWanted(each) && !tried.has(each.id));
    let current = view;
    for (let next = nextOf(current); next; next = nextOf(current)) {
      tried.add(next.id);
      const { id } = next;
      try {
        current = (await applyOne(next)) ?? current;
      } catch (thrown) {
        setProblems((known) => ({ ...known, [id]: sentenceOf(thrown) }));
      }
    }
    setLine(null);
  };

  const stop = (): void => {
    stopped.current = true;
  };
  return { line, isApplying: line !== null, waitsUntil, problems, apply, stop };
}

/** Whether Rounds can do by itself what a line lacks. */
export const isOpen = ({ step, state }: PlanLine): boolean => step !== null && state !== 'exists';
