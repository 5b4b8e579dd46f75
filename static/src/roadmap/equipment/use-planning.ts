import { useCallback, useEffect, useState } from 'react';
import type { ClientId } from '../../../../src/clients/rules/client';
import type { Planning } from '../../../../src/roadmap/rules/plan/planning';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';

export interface PlanningHand {
  /** Null until the first answer. */
  readonly planning: Planning | null;
  readonly trouble: string | null;
  readonly reload: () => void;
  /** Takes in what a save answered. */
  readonly learn: (change: Partial<Planning>) => void;
}

/** What a client has and what is planned for it; without the right to change it, that of the page's meeting. */
export function usePlanning(client: ClientId, mayChange = true): PlanningHand {
  const [planning, setPlanning] = useState<Planning | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const reload = useCallback(() => {
    (mayChange ? call('openPlanning', { client }) : call('openPlanningHere', {})).then(
      (answer) => {
        setPlanning(answer);
        setTrouble(null);
      },
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, [client, mayChange]);
  useEffect(reload, [reload]);
  const learn = useCallback((change: Partial<Planning>) => setPlanning((known) => known && { ...known, ...change }), []);
  return { planning, trouble, reload, learn };
}
