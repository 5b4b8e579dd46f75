import { realtime } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSurface } from './surface';

const again = 20_000;
const over = 45_000;

interface Here {
  readonly person: string;
  /** Empty once they have left it. */
  readonly at: string;
}

export interface Presence {
  /** Account ids of the others who are there now. */
  readonly at: (place: string) => readonly string[];
  /** Tells the others where this person is; null when nowhere. */
  readonly move: (place: string | null) => void;
}

/** Who else is where on the same screen, such as at a question: an account id and a place's id, nothing of what is typed. Losing one only delays it. */
export function usePresence(channel: string): Presence {
  const { accountId } = useSurface();
  const [others, setOthers] = useState<ReadonlyMap<string, { readonly place: string; readonly until: number }>>(new Map());
  const mine = useRef<string | null>(null);
  const tell = useCallback(() => {
    realtime.publish(channel, { person: accountId, at: mine.current ?? '' }).catch(() => undefined);
  }, [channel, accountId]);
  useEffect(() => {
    const subscription = realtime.subscribe(channel, (payload) => {
      const here = hereIn(payload);
      if (here === null || here.person === accountId) return;
      setOthers((before) => new Map([...before, [here.person, { place: here.at, until: Date.now() + over }]]));
    });
    const timer = setInterval(() => {
      if (mine.current !== null) tell();
      setOthers((before) => new Map([...before].filter(([, { until }]) => until > Date.now())));
    }, again);
    return () => {
      clearInterval(timer);
      subscription.then(
        (live) => live.unsubscribe(),
        () => undefined,
      );
    };
  }, [channel, accountId, tell]);
  return {
    at: (place) => [...others].filter(([, here]) => here.place === place).map(([person]) => person),
    move: (place) => {
      if (place === mine.current) return;
      mine.current = place;
      tell();
    },
  };
}

function hereIn(payload: unknown): Here | null {
  const here: unknown = typeof payload === 'string' ? parsed(payload) : payload;
  if (typeof here !== 'object' || here === null || !('person' in here) || !('at' in here)) return null;
  return typeof here.person === 'string' && typeof here.at === 'string' ? { person: here.person, at: here.at } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
