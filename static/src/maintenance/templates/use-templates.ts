import { useCallback, useEffect, useState } from 'react';
import type { Calls } from '../../../../src/calls';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { useReturn } from '../../ui/use-return';

export type TemplatesView = Calls['openTemplates']['value'];

export interface TemplatesDesk {
  /** Null until the first answer. */
  readonly view: TemplatesView | null;
  readonly trouble: string | null;
  readonly refresh: () => void;
  /** Takes in what a call answered. */
  readonly learn: (change: (view: TemplatesView) => TemplatesView) => void;
}

/** The master checklists, who edits them, and what technicians suggest. */
export function useTemplates(): TemplatesDesk {
  const [view, setView] = useState<TemplatesView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const refresh = useCallback(() => {
    call('openTemplates', {}).then(
      (opened) => {
        setView(opened);
        setTrouble(null);
      },
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, []);
  useEffect(refresh, [refresh]);
  useReturn(refresh);
  const learn = useCallback((change: (view: TemplatesView) => TemplatesView) => setView((known) => known && change(known)), []);
  return { view, trouble, refresh, learn };
}
