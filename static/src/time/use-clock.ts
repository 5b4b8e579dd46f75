import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ClockView, Timer, WorkKind } from '../../../src/time/rules/timer';
import { call } from '../ui/call';
import { sentenceOf } from '../ui/sentence-of';
import { serverInstant } from '../ui/server-instant';
import { useSurface } from '../ui/surface';
import { useBackoff } from '../ui/use-backoff';
import { useOptimistic } from '../ui/use-optimistic';
import { useOtherTabs } from '../ui/use-other-tabs';
import { useReturn } from '../ui/use-return';
import type { ClockAct, ClockNews, ClockReport } from './clock-act';
import { withNote } from './clock-changes';
import { startAct } from './start-act';
import { stopAct } from './stop-act';
import { switchAct } from './switch-act';
import { usualKind } from './usual-kind';

const doneShown = 10_000;

export interface ClockDesk {
  /** Null until the first answer. */
  readonly view: ClockView | null;
  /** Why the view could not be fetched when it was last tried. */
  readonly trouble: string | null;
  readonly news: ClockNews | null;
  readonly refresh: () => void;
  readonly start: (kind: WorkKind) => void;
  readonly switchHere: (kind: WorkKind) => void;
  readonly stop: (timer: Timer, note: string) => void;
  /** The server has this note of a running timer. */
  readonly learnNote: (timer: string, note: string) => void;
}

/** The clock of this ticket for this person, alike in all of their tabs. */
export function useClock(): ClockDesk {
  const { accountId, ticketId } = useSurface();
  const { shown, act, learn, refresh: fetchView } = useOptimistic<ClockView>();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [news, setNews] = useState<ClockNews | null>(null);

  const refresh = useCallback(() => {
    fetchView(() => call('openClock', {})).then(
      () => setTrouble(null),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, [fetchView]);
  const tellTabs = useOtherTabs(`clock/${accountId}`, refresh);
  useEffect(refresh, [refresh]);
  useEffect(() => {
    if (news?.tone !== 'done') return;
    const passing = setTimeout(() => setNews(null), doneShown);
    return () => {
      clearTimeout(passing);
    };
  }, [news]);
  useReturn(refresh);
  useBackoff(waitingIds(shown), refresh);

  const acts = useMemo(() => {
    const report: ClockReport = {
      done: (said) => {
        setNews(said);
        tellTabs();
      },
      takenBack: (sentence) => {
        setNews({ tone: 'refusal', sentence });
        refresh();
      },
    };
    const begin = (next: ClockAct): void => {
      setNews(null);
      act(next);
    };
    const withKind = (build: typeof startAct) => (kind: WorkKind) => {
      usualKind.keep(accountId, ticketId, kind);
      begin(build(kind, serverInstant(), report));
    };
    return {
      start: withKind(startAct),
      switchHere: withKind(switchAct),
      stop: (timer: Timer, note: string) => {
        begin(stopAct(timer, note.trim(), serverInstant(), report));
      },
      learnNote: (timer: string, note: string) => {
        learn((view) => withNote(view, timer, note));
      },
    };
  }, [act, learn, refresh, tellTabs, accountId, ticketId]);

  return { view: shown, trouble, news, refresh, ...acts };
}

const waitingIds = (view: ClockView | null): string =>
  (view?.mine ?? [])
    .filter((entry) => entry.worklog.state === 'waiting')
    .map((entry) => entry.id)
    .join(' ');
