import { tiers } from '../../../../src/maintenance/rules/progress';
import type { TierTime } from '../../../../src/maintenance/rules/plan/expected-time';
import type { Tier } from '../../../../src/maintenance/rules/template';
import { duration } from '../../ui/duration';
import { tierWords } from '../tier-words';
import { say } from '../../ui/words/say';
import './tier-times.css';

/** How many lines of each tier, and how long they usually take. */
export function TierTimes({ times }: { readonly times: Readonly<Record<Tier, TierTime>> }) {
  const all = tiers.reduce((sum, tier) => sum + times[tier].items, 0);
  return (
    <dl className="tier-times numbers">
      <div>
        <dt>{say('All')}</dt>
        <dd>{all}</dd>
      </div>
      {tiers.map((tier) => (
        <div key={tier}>
          <dt>{tierWords[tier].short}</dt>
          <dd>
            {times[tier].items}
            {times[tier].minutes > 0 && <span className="subtle"> · {duration(times[tier].minutes * 60_000)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
