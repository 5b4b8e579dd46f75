import { useCallback, useEffect, useRef } from 'react';
import { useLatest } from './use-latest';

/** Hears from the same person's other tabs that something changed, and answers the way to tell them. */
export function useOtherTabs(topic: string, onNews: () => void): () => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useLatest(onNews);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const open = new BroadcastChannel(`rounds/${topic}`);
    open.onmessage = () => {
      latest.current();
    };
    channel.current = open;
    return () => {
      channel.current = null;
      open.close();
    };
  }, [topic, latest]);
  return useCallback(() => channel.current?.postMessage('changed'), []);
}
