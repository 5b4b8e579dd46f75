import { useState, type ReactNode } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import type { LineDraft } from '../../../../src/roadmap/plan/save-plan-line';
import { plannedIn } from '../../../../src/roadmap/rules/plan/plan-range';
import { factsOf, type Plan, type PlanLine } from '../../../../src/roadmap/rules/plan/plan-line';
import type { PlanState } from '../../../../src/roadmap/rules/plan/planning';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';

/** A client's plan on a screen. */
export interface PlanBoardProps {
  readonly client: ClientId;
  readonly lines: readonly PlanLine[];
  /** The client's present budget year, and the month in which its years begin. */
  readonly thisYear: number;
  readonly firstMonth: number;
  readonly currency: string;
  readonly mayChange: boolean;
  readonly onChanged: (plan: PlanState) => void;
  /** What else can be done with a line. */
  readonly more?: (line: PlanLine) => ReactNode;
}

export interface PlanHand {
  /** The lines with what was just done to them, before it is answered. */
  readonly lines: readonly PlanLine[];
  readonly move: (id: string, plan: Plan) => void;
  readonly remove: (line: PlanLine) => void;
  readonly trouble: string | null;
  readonly dismiss: () => void;
  readonly done: { readonly sentence: string; readonly undo: () => void } | null;
}

const planNames: Readonly<Record<Plan, string>> = { '1y': say('1-year plan'), '3y': say('3-year plan'), '5y': say('5-year plan') };

const draftOf = (line: PlanLine): LineDraft => ({ id: line.id, ...factsOf(line) });

/** Moves and removes lines: shown at once, taken back with a sentence when it is refused, and undone on request. */
export function usePlan({ client, lines, thisYear, onChanged }: PlanBoardProps): PlanHand {
  const [ahead, setAhead] = useState<readonly PlanLine[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [done, setDone] = useState<PlanHand['done']>(null);
  const act = async (shown: readonly PlanLine[] | null, asked: () => Promise<PlanState>, then: PlanHand['done']): Promise<void> => {
    setAhead(shown);
    setDone(null);
    try {
      onChanged(await asked());
      setDone(then);
      setTrouble(null);
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
    setAhead(null);
  };
  const save = (line: LineDraft) => (): Promise<PlanState> => call('savePlanLine', { client, line });
  const undo = (line: PlanLine) => () => void act(null, save(draftOf(line)), null);
  return {
    lines: ahead ?? lines,
    move: (id, plan) => {
      const line = lines.find((one) => one.id === id);
      if (!line || line.plan === plan) return;
      const moved = { ...line, plan, plannedFor: plannedIn(plan, line.plannedFor, thisYear) };
      const shown = lines.map((one) => (one.id === id ? moved : one));
      void act(shown, save(draftOf(moved)), {
        sentence: say('“{title}” is in the {plan} now.', { title: line.title, plan: planNames[plan] }),
        undo: undo(line),
      });
    },
    remove: (line) =>
      void act(
        lines.filter(({ id }) => id !== line.id),
        () => call('removePlanLine', { client, id: line.id }),
        { sentence: say('Removed “{title}”.', { title: line.title }), undo: undo(line) },
      ),
    trouble,
    dismiss: () => setTrouble(null),
    done,
  };
}
