import type { PolicyVersion } from '../../../../src/billing/rules/policy';
import { policyOn } from '../../../../src/billing/rules/policy';
import { dateInWords } from '../date-in-words';
import type { DateOnly } from '../../../../src/platform/rules/units';
import { serverInstant } from '../../ui/server-instant';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { say } from '../../ui/words/say';

/** The versions that were adopted, the newest first; closed months keep the one they were closed with. */
export function VersionsList({ versions }: { readonly versions: readonly PolicyVersion[] }) {
  const nameOf = usePeople(versions.map(({ by }) => by));
  const { dayAndTime, dateOf } = useTimes();
  const inForce = policyOn(versions, dateOf(serverInstant()) as DateOnly);
  if (versions.length === 0)
    return (
      <p className="policies-empty">
        {say('No policy is in force yet, so nothing has a price. Below is a proposal: change what is different with you, then adopt it.')}
      </p>
    );
  return (
    <section>
      <h2>{say('Versions')}</h2>
      <ul className="policy-versions">
        {[...versions].reverse().map(({ version, from, by, at, note }) => (
          <li key={version}>
            <strong>{say('Policy {version}', { version })}</strong> {say('prices work from {date}', { date: dateInWords(from) })}
            {version === inForce?.version && <em className="policy-in-force"> {say('in force')}</em>}{' '}
            <span className="subtle">
              {say('adopted {at} by {by}', { at: dayAndTime(at), by: nameOf(by) })}
              {note !== '' && `: ${note}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
