import { realtime } from '@forge/bridge';
import { useEffect } from 'react';
import { useLatest } from './use-latest';

/** Calls back with the version that another screen knows of: the same module's in the same place, or with `from` anywhere one that stands elsewhere. */
export function useNudges(channel: string, onNudge: (version: number) => void, from: 'here' | 'anywhere' = 'here'): void {
  const latest = useLatest(onNudge);
  useEffect(() => {
    const subscribe = from === 'here' ? realtime.subscribe : realtime.subscribeGlobal;
    const subscription = subscribe(channel, (payload) => {
      const version = versionOf(payload);
      if (version !== null) latest.current(version);
    });
    subscription.catch(() => undefined);
    return () => {
      subscription.then(
        (live) => live.unsubscribe(),
        () => undefined,
      );
    };
  }, [channel, from, latest]);
}

function versionOf(payload: unknown): number | null {
  const nudge: unknown = typeof payload === 'string' ? parsed(payload) : payload;
  if (typeof nudge !== 'object' || nudge === null || !('version' in nudge)) return null;
  return typeof nudge.version === 'number' ? nudge.version : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
