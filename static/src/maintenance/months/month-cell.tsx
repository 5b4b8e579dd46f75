import type { Cell } from '../../../../src/maintenance/rules/months/month-cell';
import { cellWords } from './cell-words';

interface MonthCellProps {
  readonly cell: Cell;
  /** Client and month, for who listens. */
  readonly name: string;
  readonly place: string;
  /** Whether Tab comes to this cell. */
  readonly isEntry: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One client's month. */
export function MonthCell({ cell, name, place, isEntry, isOpen, onOpen }: MonthCellProps) {
  const { mark, letter, word } = cellWords[cell.state];
  const says = `${name}: ${word}${cell.why === undefined ? '' : `, ${cell.why}`}`;
  return (
    <button
      type="button"
      className={`month-cell month-cell-${cell.state}`}
      data-cell={place}
      tabIndex={isEntry ? 0 : -1}
      aria-label={says}
      aria-expanded={isOpen}
      title={says}
      onClick={onOpen}
    >
      <span aria-hidden="true">{mark}</span>
      {letter !== '' && (
        <span className="month-cell-letter" aria-hidden="true">
          {letter}
        </span>
      )}
    </button>
  );
}
