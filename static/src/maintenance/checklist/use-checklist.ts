import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChecklistView } from '../../../../src/maintenance/rules/checklist';
import type { MarkItem } from '../../../../src/maintenance/rules/mark-item';
import type { Item } from '../../../../src/maintenance/rules/template';
import { call } from '../../ui/call';
import { publishNudge } from '../../ui/publish-nudge';
import { sentenceOf } from '../../ui/sentence-of';
import { serverInstant } from '../../ui/server-instant';
import { useSurface } from '../../ui/surface';
import { useNudges } from '../../ui/use-nudges';
import { useOptimistic } from '../../ui/use-optimistic';
import { useReturn } from '../../ui/use-return';
import { itemDrafts } from './item-drafts';
import { markAct } from './mark-act';

const shareAfter = 1_000;

/** A mark that was refused: the sentence that says why, and what was wanted, to try it again. */
export interface TakenBack {
  readonly sentence: string;
  readonly wanted: MarkItem;
}

export interface ChecklistDesk {
  /** Null until the first answer, and where there is no checklist. */
  readonly view: ChecklistView | null;
  /** The ticket is no maintenance ticket. */
  readonly none: boolean;
  /** Why the view could not be fetched when it was last tried. */
  readonly trouble: string | null;
  /** By item id: marks that were taken back. */
  readonly refusals: Readonly<Record<string, TakenBack>>;
  readonly refresh: () => void;
  readonly mark: (item: Item, wanted: MarkItem) => void;
}

/** The checklist of this ticket: answers ticks at once, and follows what others tick. */
export function useChecklist(): ChecklistDesk {
  const { accountId, ticketId } = useSurface();
  const channel = `checklist-${ticketId}`;
  const { shown, act, refresh: fetchView } = useOptimistic<ChecklistView>();
  const [none, setNone] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<ChecklistDesk['refusals']>({});
  const version = useRef(0);
  if (shown !== null) version.current = Math.max(version.current, shown.version);

  const refresh = useCallback(() => {
    fetchView(async () => {
      const opened = await call('openChecklist', {});
      setNone(opened.outcome === 'none');
      return opened.outcome === 'checklist' && opened.view.version >= version.current ? opened.view : null;
    }).then(
      () => setTrouble(null),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, [fetchView]);
  useEffect(refresh, [refresh]);
  useReturn(refresh);
  useNudges(channel, (heard) => {
    if (heard > version.current) refresh();
  });

  const shareSoon = useShareSoon();
  const mark = useCallback(
    (item: Item, wanted: MarkItem) => {
      setRefusals((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== item.id)));
      const marking = { item, wanted, by: accountId, at: serverInstant() };
      const marked = (view: ChecklistView): void => {
        itemDrafts(ticketId, item.id).saved(wanted);
        publishNudge(channel, view.version);
        shareSoon();
      };
      const takenBack = (sentence: string): void => {
        setRefusals((others) => ({ ...others, [item.id]: { sentence, wanted } }));
        refresh();
      };
      act(markAct(marking, { marked, takenBack }));
    },
    [act, accountId, ticketId, channel, refresh, shareSoon],
  );

  return { view: shown, none, trouble, refusals, refresh, mark };
}

/** Has the ticket's progress brought up to date once the marking pauses. A failure waits for the hourly schedule, which does the same. */
function useShareSoon(): () => void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  return useCallback(() => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      call('shareProgress', {}).catch(() => undefined);
    }, shareAfter);
  }, []);
}
