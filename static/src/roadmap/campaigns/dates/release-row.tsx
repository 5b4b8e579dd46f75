import { useState } from 'react';
import type { DateOnly } from '../../../../../src/platform/rules/units';
import { dayInWords } from '../../../ui/words/day-in-words';
import { countdown, countdownInWords, releaseTitle } from '../../../../../src/roadmap/rules/campaign/end-of-life';
import type { KnownRelease, ReleaseDraft } from '../../../../../src/roadmap/rules/campaign/release-book';
import { ReleaseForm } from './release-form';
import { ReleaseHistory } from './release-history';
import { say } from '../../../ui/words/say';

interface ReleaseRowProps {
  readonly release: KnownRelease;
  readonly today: DateOnly;
  readonly onCorrect: (draft: ReleaseDraft) => Promise<void>;
  readonly onTakeBack: () => void;
}

const originWords = { shipped: '', corrected: 'corrected', added: say('added by hand') } as const;

/** A release with its dates, how long it is supported yet, and what was changed about it. */
export function ReleaseRow({ release, today, onCorrect, onTakeBack }: ReleaseRowProps) {
  const [below, setBelow] = useState<'form' | 'history' | null>(null);
  const { supportEnds, extendedEnds, origin, versions } = release;
  const title = releaseTitle(release);
  const left = countdown(release, today);
  return (
    <tbody>
      <tr className="rows-row">
        <th scope="row">
          {title}
          {origin !== 'shipped' && <span className="release-mark">{originWords[origin]}</span>}
        </th>
        <td data-label={say('Support ends')} className="numbers">
          {supportEnds === null ? <span className="subtle">–</span> : dayInWords(supportEnds)}
        </td>
        <td data-label={say('Left')} className={left?.state === 'unsupported' ? 'release-over' : undefined}>
          {countdownInWords(left)}
        </td>
        <td data-label={say('Paid updates until')} className={extendedEnds === null ? 'rows-empty' : 'numbers'}>
          {extendedEnds !== null && dayInWords(extendedEnds)}
        </td>
        <td className="rows-actions">
          {versions.length > 0 && (
            <button
              type="button"
              className="link"
              aria-expanded={below === 'history'}
              aria-label={say('History of {title}', { title })}
              onClick={() => setBelow(below === 'history' ? null : 'history')}
            >
              {say('History')}
            </button>
          )}{' '}
          {origin !== 'shipped' && (
            <button
              type="button"
              className="link"
              aria-label={say('Take back what was changed about {title}', { title })}
              onClick={onTakeBack}
            >
              {say('Take back')}
            </button>
          )}{' '}
          <button type="button" className="link" aria-label={say('Correct {title}', { title })} onClick={() => setBelow('form')}>
            {say('Correct')}
          </button>
        </td>
      </tr>
      {below !== null && (
        <tr className="rows-below">
          <td colSpan={5}>
            {below === 'form' ? (
              <ReleaseForm release={release} products={[]} onSave={onCorrect} onClose={() => setBelow(null)} />
            ) : (
              <ReleaseHistory release={release} />
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}
