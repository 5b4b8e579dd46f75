import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { alone } from '../../../ui/alone';
import { drafts } from '../../../ui/drafts';
import { Refused } from '../../../ui/refused';
import { useBackoff } from '../../../ui/use-backoff';
import { useLatest } from '../../../ui/use-latest';
import { useReturn } from '../../../ui/use-return';
import { actionStore } from './action-store';
import type { CarriedOut } from './carried-out';
import { carryOut } from './carry-out';
import type { ClockAction } from './clock-action';
import { say } from '../../../ui/words/say';

/** Why what was clicked is not on the server yet. */
export type Stuck = 'offline' | 'unreachable';

interface Listener {
  readonly onDone: (action: ClockAction, done: CarriedOut) => void;
  readonly onRefused: (action: ClockAction, sentence: string, code: Refused['code']) => void;
  /** The newest could not be sent now and waits; told once. */
  readonly onStuck: (action: ClockAction) => void;
}

export interface Actions {
  /** What is not answered yet, oldest first, whichever tab it was clicked in. */
  readonly waiting: readonly ClockAction[];
  /** Null while nothing keeps it from being sent. */
  readonly stuck: Stuck | null;
  readonly take: (action: ClockAction) => void;
  readonly sendNow: () => void;
}

/** Sends what was clicked, one after another, in the order it was clicked; what cannot be sent waits in the browser's storage, also over a reload. */
export function useActions(person: string, listener: Listener): Actions {
  const [waiting, setWaiting] = useState(() => actionStore.read(person));
  const [stuck, setStuck] = useState<Stuck | null>(null);
  const latest = useLatest(listener);
  const told = useRef('');
  const line = useRef({ busy: false, again: false });

  const send = useCallback(
    async (action: ClockAction): Promise<Stuck | null> => {
      try {
        const done = await carryOut(action);
        actionStore.drop(person, action);
        latest.current.onDone(action, done);
      } catch (thrown) {
        const { code, sentence } = refusalOf(thrown);
        if (code === 'offline' || code === 'unreachable') return code;
        actionStore.drop(person, action);
        latest.current.onRefused(action, sentence, code);
      }
      setWaiting(actionStore.read(person));
      return null;
    },
    [person, latest],
  );

  const sendAll = useCallback(async () => {
    let kept: Stuck | null = null;
    let next = firstFor(person);
    while (next !== undefined && kept === null) {
      kept = await send(next);
      if (kept === null) next = firstFor(person);
    }
    setStuck(kept);
    setWaiting(actionStore.read(person)); // another tab may have sent some
    const newest = actionStore.read(person).at(-1);
    if (kept === null || newest === undefined || newest.key === told.current) return;
    told.current = newest.key;
    latest.current.onStuck(newest);
  }, [person, send, latest]);

  const sendNow = useCallback(() => {
    line.current.again = true;
    if (line.current.busy) return;
    line.current.busy = true;
    const work = async (): Promise<void> => {
      while (line.current.again) {
        line.current.again = false;
        await alone(`clock/${person}`, sendAll);
      }
    };
    void work().finally(() => {
      line.current.busy = false;
    });
  }, [person, sendAll]);

  const take = useCallback(
    (action: ClockAction) => {
      actionStore.add(person, action);
      setWaiting(actionStore.read(person));
      sendNow();
    },
    [person, sendNow],
  );

  useEffect(sendNow, [sendNow]);
  useReturn(sendNow);
  useBackoff(stuck === null ? '' : 'network', sendNow, pauses);
  useEffect(() => {
    const follow = (event: StorageEvent): void => {
      if (!actionStore.isAbout(drafts.keyOf(event) ?? '', person)) return;
      setWaiting(actionStore.read(person));
      sendNow();
    };
    window.addEventListener('storage', follow);
    return () => {
      window.removeEventListener('storage', follow);
    };
  }, [person, sendNow]);
  return useMemo(() => ({ waiting, stuck: waiting.length === 0 ? null : stuck, take, sendNow }), [waiting, stuck, take, sendNow]);
}

/** Seconds between tries while the network stays away. */
const pauses = [5, 15, 30];

const firstFor = (person: string): ClockAction | undefined => actionStore.read(person)[0];

const refusalOf = (thrown: unknown): Pick<Refused, 'code' | 'sentence'> =>
  thrown instanceof Refused ? thrown : { code: 'defect', sentence: say('Something went wrong on this screen. Please try again.') };
