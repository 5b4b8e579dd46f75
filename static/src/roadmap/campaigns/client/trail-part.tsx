import { changeInWords, type TrailEntry } from '../../../../../src/roadmap/rules/campaign/trail';
import { useTimes } from '../../../ui/use-times';
import { say } from '../../../ui/words/say';

/** Who changed what when, the latest first. */
export function TrailPart({ trail, nameOf }: { readonly trail: readonly TrailEntry[]; readonly nameOf: (accountId: string) => string }) {
  const { dayAndTime } = useTimes();
  return (
    <section className="not-printed" aria-label={say('History')}>
      <h3>{say('History')}</h3>
      {trail.length === 0 ? (
        <p className="subtle">{say('Nothing was changed yet.')}</p>
      ) : (
        <ul className="release-history">
          {trail.map((entry) => (
            <li key={entry.id}>
              {changeInWords(entry, nameOf)} <span className="subtle">{`${nameOf(entry.by)}, ${dayAndTime(entry.at)}`}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
