import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DateOnly, TimeZone } from '../../../../src/platform/rules/units';
import type { DaysView } from '../../../../src/time/rules/day/days-view';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { useSurface } from '../../ui/surface';
import { useLatest } from '../../ui/use-latest';
import { useOptimistic } from '../../ui/use-optimistic';
import { useOtherTabs } from '../../ui/use-other-tabs';
import { useReturn } from '../../ui/use-return';
import type { DayAct } from './day-acts';
import { showDay } from './show-day';
import type { DayClicks, DayNews } from './use-day-clicks';

export interface DaysDesk {
  /** What the server confirmed, with everything that it has not answered yet; null until the first answer. */
  readonly view: DaysView | null;
  /** Why the view could not be fetched when it was last tried. */
  readonly trouble: string | null;
  readonly news: DayNews | null;
  readonly dismiss: () => void;
  readonly refresh: () => void;
  readonly act: (act: DayAct) => void;
}

/** A day or a week of the person, alike in all of their tabs; `date` null is today. */
export function useDays(span: 'day' | 'week', date: DateOnly | null, { actions, news, say, begin, answered }: DayClicks): DaysDesk {
  const { accountId, timeZone } = useSurface();
  const { shown, act: actOn, learn, refresh: fetchView } = useOptimistic<DaysView>();
  const [trouble, setTrouble] = useState<string | null>(null);

  const refresh = useCallback(() => {
    const input = { zone: timeZone as TimeZone, ...(date === null ? {} : { date }) };
    fetchView(() => call(span === 'day' ? 'openDay' : 'openWeek', input)).then(
      () => setTrouble(null),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  }, [fetchView, span, date, timeZone]);
  const tellTabs = useOtherTabs(`clock/${accountId}`, refresh);
  useReturn(refresh);

  const isFirst = useLatest(shown === null);
  const isIdle = actions.waiting.length === 0;
  useEffect(() => {
    if (isIdle || isFirst.current) refresh(); // the answers say more of an entry than was known when it was entered
  }, [isIdle, isFirst, refresh]);
  useEffect(() => {
    answered.current = (action, refused) => {
      if (!refused) learn((view) => showDay(view, action));
      tellTabs();
    };
  }, [answered, learn, tellTabs]);

  const act = useCallback(
    (done: DayAct) => {
      if ('change' in done) {
        begin(done);
        return;
      }
      say(null);
      const run = async (): Promise<(view: DaysView) => DaysView> => {
        const change = await done.run();
        say({ tone: 'done', sentence: done.done });
        tellTabs();
        return change;
      };
      const takenBack = (sentence: string): void => {
        say({ tone: 'refusal', sentence });
        done.failed?.();
        refresh();
      };
      actOn({ ahead: done.ahead, run, takenBack });
    },
    [actOn, begin, say, refresh, tellTabs],
  );
  const dismiss = useCallback(() => say(null), [say]);
  const view = useMemo(() => shown && actions.waiting.reduce(showDay, shown), [shown, actions.waiting]);
  return useMemo(() => ({ view, trouble, news, dismiss, refresh, act }), [view, trouble, news, dismiss, refresh, act]);
}
