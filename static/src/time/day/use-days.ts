import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DateOnly, TimeZone } from '../../../../src/platform/rules/units';
import type { DaysView } from '../../../../src/time/rules/day/days-view';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { useSurface } from '../../ui/surface';
import { useOptimistic, type Act } from '../../ui/use-optimistic';
import { useOtherTabs } from '../../ui/use-other-tabs';
import { useReturn } from '../../ui/use-return';
import { tellOfTime } from '../time-news';
import type { DayAct } from './day-acts';

/** What the person is told after something they did. */
export interface DayNews {
  readonly tone: 'done' | 'refusal';
  readonly sentence: string;
  /** Takes it back, where that is possible. */
  readonly undo?: DayAct;
}

export interface DaysDesk {
  /** Null until the first answer. */
  readonly view: DaysView | null;
  /** Why the view could not be fetched when it was last tried. */
  readonly trouble: string | null;
  readonly news: DayNews | null;
  readonly dismiss: () => void;
  readonly refresh: () => void;
  readonly act: (act: DayAct) => void;
}

/** A day or a week of the person, alike in all of their tabs; `date` null is today. */
export function useDays(span: 'day' | 'week', date: DateOnly | null): DaysDesk {
  const { accountId, timeZone } = useSurface();
  const { shown, act: actOn, refresh: fetchView } = useOptimistic<DaysView>();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [news, setNews] = useState<DayNews | null>(null);

  const refresh = useCallback(() => {
    const input = { zone: timeZone as TimeZone, ...(date === null ? {} : { date }) };
    fetchView(() => call(span === 'day' ? 'openDay' : 'openWeek', input)).then(
      () => setTrouble(null),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, [fetchView, span, date, timeZone]);
  const tellTabs = useOtherTabs(`clock/${accountId}`, refresh);
  useEffect(refresh, [refresh]);
  useReturn(refresh);

  const act = useCallback(
    ({ ahead, run, done, tickets, undo, failed }: DayAct) => {
      setNews(null);
      const carried: Act<DaysView> = {
        ahead,
        run: async () => {
          const change = await run();
          setNews({ tone: 'done', sentence: done, ...(undo ? { undo } : {}) });
          tellTabs();
          if (tickets.length > 0) tellOfTime(tickets);
          return change;
        },
        takenBack: (sentence) => {
          setNews({ tone: 'refusal', sentence });
          failed?.();
          refresh();
        },
      };
      actOn(carried);
    },
    [actOn, refresh, tellTabs],
  );
  const dismiss = useCallback(() => setNews(null), []);
  return useMemo(() => ({ view: shown, trouble, news, dismiss, refresh, act }), [shown, trouble, news, dismiss, refresh, act]);
}
