import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { countOf, type Row, type Show } from './months-shown';
import { say } from '../../ui/words/say';

export interface Wanted {
  readonly search: string;
  readonly show: Show;
}

interface MonthsToolbarProps {
  readonly year: number;
  readonly onYear: (year: number) => void;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
  readonly rows: readonly Row[];
}

const shows: Readonly<Record<Show, string>> = {
  all: say('All clients'),
  attention: say('Needs attention'),
  missing: say('Missing, failed, deleted'),
  late: say('Late'),
  skipped: say('Skipped'),
};

/** Which year, which clients. */
export function MonthsToolbar({ year, onYear, wanted, onWant, rows }: MonthsToolbarProps) {
  return (
    <div className="months-toolbar">
      <div className="months-year">
        <Button spacing="compact" aria-label={say('Year before')} onClick={() => onYear(year - 1)}>
          ‹
        </Button>
        <strong className="numbers">{year}</strong>
        <Button spacing="compact" aria-label={say('Next year')} onClick={() => onYear(year + 1)}>
          ›
        </Button>
      </div>
      <div className="months-search">
        <Textfield
          isCompact
          type="search"
          aria-label={say('Search clients')}
          placeholder={say('Search clients')}
          value={wanted.search}
          onChange={(event) => onWant({ ...wanted, search: event.currentTarget.value })}
        />
      </div>
      <label>
        <span className="heard-only">{say('Show')}</span>
        <select
          className="labelled-input months-show"
          value={wanted.show}
          onChange={(event) => onWant({ ...wanted, show: event.currentTarget.value as Show })}
        >
          {(Object.keys(shows) as Show[]).map((show) => (
            <option key={show} value={show}>
              {shows[show]} ({countOf(rows, show)})
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
