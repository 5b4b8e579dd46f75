import type { Entry } from '../../../../src/time/rules/entry';
import { usePeople } from '../../ui/use-people';
import './stopped-for.css';

/** Says that somebody else stopped the clock, and why. */
export function StoppedFor({ stoppedFor: { by, reason } }: { readonly stoppedFor: NonNullable<Entry['stoppedFor']> }) {
  const nameOf = usePeople([by]);
  return (
    <div className="stopped-for">
      Stopped by {nameOf(by)}: {reason}
    </div>
  );
}
