import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ClockView } from '../../../../src/time/rules/clock-view';
import { finishTimer } from '../../../../src/time/rules/finish-timer';
import { useMay } from '../../ui/use-may';
import { serverInstant } from '../../ui/server-instant';
import { useSurface } from '../../ui/surface';
import { useBackoff } from '../../ui/use-backoff';
import { useOtherTabs } from '../../ui/use-other-tabs';
import { useReturn } from '../../ui/use-return';
import { tellOfTime, useTimeNews } from '../time-news';
import { showAhead } from './actions/show-ahead';
import { useActions, type Actions } from './actions/use-actions';
import type { CarriedOut } from './actions/carried-out';
import type { ClockAction } from './actions/clock-action';
import { useClicks, type Clicks } from './actions/use-clicks';
import { distinct, ticketsOf, workBegunOn } from './actions/tickets-of';
import { typedFor } from './actions/typed-for';
import { withNotes } from './clock-changes';
import type { ClockNews, ClockRefusal } from './clock-news';
import { clockSentences } from './clock-sentences';
import type { LearnNotes } from './use-notes';
import { useClockView } from './use-clock-view';
import { useCorrect, type Correct } from './corrections/use-correct';

export interface ClockDesk {
  /** What to show: what the server confirmed, with everything that it has not answered yet; null until the first answer. */
  readonly view: ClockView | null;
  readonly mayWork: boolean;
  /** Why the view could not be fetched when it was last tried. */
  readonly trouble: string | null;
  readonly news: ClockNews | null;
  readonly forgetNews: () => void;
  readonly refusals: readonly ClockRefusal[];
  readonly forgetRefusal: (refusal: ClockRefusal) => void;
  /** Does again what was refused. */
  readonly again: (refusal: ClockRefusal, action: ClockAction) => void;
  readonly actions: Actions;
  readonly clicks: Clicks;
  readonly correct: Correct;
  readonly refresh: () => void;
  readonly learnNotes: LearnNotes;
}

/** The clock of this ticket for this person, alike in all of their tabs. */
export function useClock(): ClockDesk {
  const { accountId, ticketId } = useSurface();
  const mayWork = useMay('WORK_ON_ISSUES', ticketId);
  const { confirmed, trouble, learn, refresh } = useClockView();
  const [news, setNews] = useState<ClockNews | null>(null);
  const [refusals, setRefusals] = useState<readonly ClockRefusal[]>([]);
  const tellTabs = useOtherTabs(`clock/${accountId}`, refresh);
  useTimeNews((tickets) => {
    if (tickets.includes(ticketId)) refresh();
  });

  const changed = useCallback(
    (tickets: readonly string[]) => {
      tellTabs();
      tellOfTime(tickets);
    },
    [tellTabs],
  );
  const onDone = (action: ClockAction, { change, news: said, tickets = [] }: CarriedOut): void => {
    learn(change);
    setNews(said);
    changed(distinct([...ticketsOf(action), ...tickets]));
  };
  const actions = useActions(accountId, {
    onDone,
    onRefused: (action, sentence, code) => {
      setRefusals((others) => [...others, refusalOf(action, sentence, code)]);
      refresh();
    },
    onStuck: (action) => {
      if (action.name === 'stopTimer') setNews((now) => now ?? stoppedNews(action));
    },
  });
  const { take } = actions;
  const begin = useCallback(
    (action: ClockAction) => {
      setNews(null);
      setRefusals((all) => all.filter(({ typed }) => typed !== ''));
      take(action);
    },
    [take],
  );
  const again = useCallback(
    ({ key }: ClockRefusal, action: ClockAction) => {
      setRefusals((all) => all.filter((refusal) => refusal.key !== key));
      begin(action);
    },
    [begin],
  );
  const view = confirmed === null ? null : actions.waiting.reduce(showAhead, confirmed);
  const clicks = useClicks(view, begin);
  const correct = useCorrect({ view, onDone, waits: actions.waiting.length > 0, begin });

  useEffect(refresh, [refresh]);
  useReturn(refresh);
  useBackoff(waitingWorklogs(confirmed), refresh, worklogPauses);

  const learnNotes: LearnNotes = useCallback((timer, notes) => learn((known) => withNotes(known, timer, notes)), [learn]);
  const forgetting = useMemo(
    () => ({
      forgetNews: () => setNews(null),
      forgetRefusal: ({ key }: ClockRefusal) => setRefusals((all) => all.filter((refusal) => refusal.key !== key)),
    }),
    [],
  );
  return { view, mayWork, trouble, news, refusals, again, actions, clicks, correct, refresh, learnNotes, ...forgetting };
}

/** Seconds: a worklog follows its entry when the time to undo is over, which is about twelve. */
const worklogPauses = [14, 8, 15, 30];

const waitingWorklogs = (view: ClockView | null): string =>
  (view?.mine ?? [])
    .filter((entry) => entry.worklog.state === 'waiting')
    .map((entry) => `${entry.id} ${String(entry.history.length)}`)
    .join(' ');

function refusalOf(action: ClockAction, sentence: string, code: string): ClockRefusal {
  const refusal = { key: action.key, sentence, typed: typedFor(action) };
  const ticket = code === 'ticketDone' ? workBegunOn(action) : undefined;
  if (ticket !== undefined) return { ...refusal, afterReopening: { ticket, action } };
  if (action.name !== 'stopTimer') return refusal;
  const { left, at } = action;
  return { ...refusal, unsaved: { ticketKey: left.ticket.key, startedAt: left.startedAt, stoppedAt: at } };
}

function stoppedNews({ left, at, input }: Extract<ClockAction, { readonly name: 'stopTimer' }>): ClockNews {
  const entry = finishTimer(left, at, serverInstant(), input);
  return { tone: 'done', sentence: clockSentences.stoppedWithoutNetwork(entry), undo: { name: 'undoStop', entry } };
}
