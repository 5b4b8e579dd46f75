import { dayInWords } from '../../../ui/words/day-in-words';
import type { Release } from '../../../../../src/roadmap/rules/campaign/end-of-life';
import type { KnownRelease } from '../../../../../src/roadmap/rules/campaign/release-book';
import { usePeople } from '../../../ui/use-people';
import { useTimes } from '../../../ui/use-times';
import { say } from '../../../ui/words/say';

/** Who changed a release when, the latest first, down to what came with the app. */
export function ReleaseHistory({ release: { versions, shipped } }: { readonly release: KnownRelease }) {
  const nameOf = usePeople(versions.map(({ by }) => by));
  const { dayAndTime } = useTimes();
  return (
    <ul className="release-history">
      {versions.map(({ at, by, release }) => (
        <li key={at}>
          {release ? datesInWords(release) : say('Taken back')} <span className="subtle">{`${nameOf(by)}, ${dayAndTime(at)}`}</span>
        </li>
      ))}
      {shipped !== null && (
        <li>
          {datesInWords(shipped)} <span className="subtle">{say('came with Rounds')}</span>
        </li>
      )}
    </ul>
  );
}

function datesInWords({ supportEnds, extendedEnds }: Release): string {
  const ends = supportEnds === null ? say('No end announced') : say('Ends {supportEnds}', { supportEnds: dayInWords(supportEnds) });
  return extendedEnds === null ? ends : say('{ends}, paid updates until {extendedEnds}', { ends, extendedEnds: dayInWords(extendedEnds) });
}
