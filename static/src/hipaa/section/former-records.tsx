import type { FormerRecord } from '../../../../src/hipaa/records/open-history';
import { dayInWords } from '../day-in-words';
import type { SectionView } from '../../../../src/hipaa/rules/section-view';
import { RemoveButton } from './remove-button';
import type { Undoable } from './undo-notice';
import { say } from '../../ui/words/say';

interface FormerRecordsProps {
  readonly former: readonly FormerRecord[];
  readonly view: SectionView;
  /** Left out where they are only shown. */
  readonly onRemoved?: (done: Undoable) => void;
}

/** What a record replaced, the latest first, each with the days of its effect and how long it is kept. */
export function FormerRecords({ former, view, onRemoved }: FormerRecordsProps) {
  return (
    <ul className="former-records" aria-label={say('What it replaced')}>
      {former.map(({ id, version, headline, effectiveOn, endedOn, keptUntil }) => (
        <li key={id}>
          <span>
            {say('{headline}, {from} to {to}', {
              headline,
              from: effectiveOn === null ? say('without a date') : dayInWords(effectiveOn),
              to: endedOn === null ? '–' : dayInWords(endedOn),
            })}
          </span>
          {keptUntil !== null && <span className="subtle">{say('kept until {keptUntil}', { keptUntil: dayInWords(keptUntil) })}</span>}
          {onRemoved !== undefined && view.mayChange && <RemoveButton {...{ view, id, version, headline, onRemoved }} />}
        </li>
      ))}
    </ul>
  );
}
