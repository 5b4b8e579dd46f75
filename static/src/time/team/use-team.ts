import { useCallback, useEffect, useRef, useState } from 'react';
import type { TeamView } from '../../../../src/time/rules/team/team-view';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { useBackoff } from '../../ui/use-backoff';
import { useReturn } from '../../ui/use-return';
import { useTimeNews } from '../time-news';

export interface Team {
  /** Null until the first answer. */
  readonly view: TeamView | null;
  /** Why it could not be fetched when it was last tried. */
  readonly trouble: string | null;
  readonly refresh: () => void;
}

/** Who works on what, kept up to date while the screen is open. However many changes are heard, one question is on its way at a time. */
export function useTeam(): Team {
  const [state, setState] = useState<Pick<Team, 'view' | 'trouble'>>({ view: null, trouble: null });
  const asking = useRef<'no' | 'yes' | 'again'>('no');

  const refresh = useCallback(() => {
    const ask = async (): Promise<void> => {
      asking.current = 'yes';
      try {
        const view = await call('openTeam', {});
        setState({ view, trouble: null });
      } catch (thrown) {
        setState(({ view }) => ({ view, trouble: sentenceOf(thrown) }));
      }
      const missed = (asking.current as string) === 'again';
      asking.current = 'no';
      if (missed) await ask();
    };
    if (asking.current === 'no') void ask();
    else asking.current = 'again';
  }, []);

  useEffect(refresh, [refresh]);
  useReturn(refresh);
  useTimeNews(refresh);
  useBackoff('team', refresh, eachMinute);
  return { ...state, refresh };
}

/** For a screen on a wall, to which nobody returns, should a nudge be lost. */
const eachMinute = [60];
