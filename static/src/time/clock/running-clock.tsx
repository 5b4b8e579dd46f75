import { useRef } from 'react';
import { runningTime } from '../../ui/running-time';
import { useSeconds } from '../use-seconds';

/** Time since a start, never going back when the server's time is learnt anew. Not read out each second. */
export function RunningClock({ startedAt, className }: { readonly startedAt: string; readonly className: string }) {
  const now = useSeconds(true);
  const furthest = useRef(0);
  furthest.current = Math.max(furthest.current, now - Date.parse(startedAt));
  return (
    <span className={`numbers ${className}`} role="timer" aria-live="off">
      {runningTime(furthest.current)}
    </span>
  );
}
