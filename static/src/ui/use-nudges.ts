import { realtime } from '@forge/bridge';
import { useEffect } from 'react';
import { useLatest } from './use-latest';

/**
 * Calls back with the version that another screen knows of, and the ids of what it is about: the same module's in the same place, or with `from`
 * anywhere one that stands elsewhere.
 */
export function useNudges(
  channel: string,
  onNudge: (version: number, about: readonly string[]) => void,
  from: 'here' | 'anywhere' = 'here',
): void {
  const latest = useLatest(onNudge);
  useEffect(() => {
    const subscribe = from === 'here' ? realtime.subscribe : realtime.subscribeGlobal;
    const subscription = subscribe(channel, (payload) => {
      const nudge = nudgeIn(payload);
      if (nudge !== null) latest.current(nudge.version, nudge.about);
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

function nudgeIn(payload: unknown): { readonly version: number; readonly about: readonly string[] } | null {
  const nudge: unknown = typeof payload === 'string' ? parsed(payload) : payload;
  if (typeof nudge !== 'object' || nudge === null || !('version' in nudge) || typeof nudge.version !== 'number') return null;
  const about: readonly unknown[] = 'about' in nudge && Array.isArray(nudge.about) ? nudge.about : [];
  return { version: nudge.version, about: about.filter((id) => typeof id === 'string') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
