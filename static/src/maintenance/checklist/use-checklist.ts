import { useCallback, useEffect, useRef, useState } from 'react';
import type { Calls } from '../../../../src/calls';
import { tickable } from '../../../../src/maintenance/rules/bulk';
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
import { markAct, tickAct } from './mark-act';
import { newerOf } from './newer-of';
import { useShare } from './use-share';
import { say } from '../../ui/words/say';

/** A mark that was refused: the sentence that says why, and what was wanted, to try it again. */
export interface TakenBack {
  readonly sentence: string;
  readonly wanted: MarkItem;
}

/** Items that were ticked together and can be unticked together. */
export type Ticked = Pick<Calls['tickItems']['value'], 'ticked' | 'at'>;

/** Calls that answer the checklist as it is after them. */
type Changing = { [Name in keyof Calls]: Calls[Name]['value'] extends { readonly view: ChecklistView } ? Name : never }[keyof Calls];

export interface ChecklistDesk {
  /** Null until the first answer, and where there is no checklist. */
  readonly view: ChecklistView | null;
  /** The ticket is no maintenance ticket. */
  readonly none: boolean;
  /** Why the view could not be fetched, or something not be done, when it was last tried. */
  readonly trouble: string | null;
  /** By item id: marks that were taken back. */
  readonly refusals: Readonly<Record<string, TakenBack>>;
  /** What was ticked together last. */
  readonly ticked: Ticked | null;
  readonly refresh: () => void;
  readonly mark: (item: Item, wanted: MarkItem) => void;
  readonly tick: (items: readonly Item[]) => void;
  readonly forgetTicked: () => void;
  /** Asks for a change that is shown once it is done. Throws the refusal. */
  readonly change: <Name extends Changing>(name: Name, input: Calls[Name]['input']) => Promise<Calls[Name]['value']>;
}

/** The checklist of this ticket: answers ticks at once, and follows what others tick. */
export function useChecklist(): ChecklistDesk {
  const { accountId, ticketId } = useSurface();
  const channel = `checklist-${ticketId}`;
  const { shown, act, learn, refresh: fetchView } = useOptimistic<ChecklistView>();
  const [none, setNone] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<ChecklistDesk['refusals']>({});
  const [ticked, setTicked] = useState<Ticked | null>(null);
  const latest = useRef(shown);
  const version = useRef(0);
  latest.current = shown;
  if (shown !== null) version.current = Math.max(version.current, shown.version);
  const ownChange = useShare(shown, () => learn((view) => ({ ...view, shared: true })));

  const refresh = useCallback(() => {
    fetchView(async () => {
      const opened = await call('openChecklist', {});
      setNone(opened.outcome === 'none');
      if (opened.outcome !== 'checklist' || opened.view.version < version.current) return null;
      return latest.current === null ? opened.view : newerOf(latest.current, opened.view);
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

  const tell = useCallback(
    (view: ChecklistView): void => {
      ownChange();
      publishNudge(channel, view.version);
    },
    [ownChange, channel],
  );
  const mark = useCallback(
    (item: Item, wanted: MarkItem) => {
      setRefusals((all) => Object.fromEntries(Object.entries(all).filter(([id]) => id !== item.id)));
      const done = (view: ChecklistView): void => {
        itemDrafts(ticketId, item.id).saved(wanted);
        tell(view);
      };
      const takenBack = (sentence: string): void => {
        setRefusals((others) => ({ ...others, [item.id]: { sentence, wanted } }));
        refresh();
      };
      act(markAct({ item, wanted, by: accountId, at: serverInstant() }, { done, takenBack }));
    },
    [act, accountId, ticketId, tell, refresh],
  );
  const tick = useCallback(
    (items: readonly Item[]) => {
      const view = latest.current;
      const wanted = view === null ? [] : tickable(items, view.items, view);
      if (wanted.length === 0) return;
      const done = (answer: Calls['tickItems']['value']): void => {
        setTicked(answer);
        tell(answer.view);
      };
      const takenBack = (sentence: string): void => {
        setTrouble(say('Taken back: {sentence}', { sentence }));
      };
      act(tickAct(wanted, { by: accountId, at: serverInstant() }, { done, takenBack }));
    },
    [act, accountId, tell],
  );
  const change: ChecklistDesk['change'] = useCallback(
    async (name, input) => {
      const value = await call(name, input);
      const { view } = value as { readonly view: ChecklistView };
      learn((known) => newerOf(known, view));
      tell(view);
      return value;
    },
    [learn, tell],
  );
  const forgetTicked = useCallback(() => setTicked(null), []);

  return { view: shown, none, trouble, refusals, ticked, refresh, mark, tick, forgetTicked, change };
}
