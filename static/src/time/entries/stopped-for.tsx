import type { Entry } from '../../../../src/time/rules/entry';
import { usePeople } from '../../ui/use-people';
import { say } from '../../ui/words/say';
import './stopped-for.css';

/** Says that somebody else stopped the clock, and why. */
export function StoppedFor({ stoppedFor: { by, reason } }: { readonly stoppedFor: NonNullable<Entry['stoppedFor']> }) {
  const nameOf = usePeople([by]);
  return <div className="stopped-for">{say('Stopped by {by}: {reason}', { by: nameOf(by), reason })}</div>;
}
