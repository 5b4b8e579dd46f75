import { useState } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import type { Month } from '../../../../src/platform/rules/units';
import type { Run } from '../../../../src/maintenance/rules/run';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

interface OneRun {
  readonly client: ClientId;
  readonly period: Month;
}

interface Changed {
  readonly run: Run | null;
  readonly problem: string | null;
}

/** What a manager can do about one client's month. */
export function useRunActs(one: OneRun, onChanged: (run: Run | null) => void) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async (asked: Promise<Changed>): Promise<void> => {
    setBusy(true);
    try {
      const changed = await asked;
      onChanged(changed.run);
      setProblem(changed.problem);
    } catch (thrown) {
      setProblem(sentenceOf(thrown));
    } finally {
      setBusy(false);
    }
  };
  return {
    problem,
    busy,
    create: () => void act(call('createRun', one)),
    makeAgain: () => void act(call('makeAgain', one)),
    undoSkip: () => void act(call('undoSkip', one)),
    /** What it is refused with is shown where the reason was typed. */
    skip: async (why: string) => onChanged((await call('skipRun', { ...one, why })).run),
  };
}
