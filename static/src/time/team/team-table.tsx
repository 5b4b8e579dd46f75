import type { TeamRow } from './team-rows';
import { TeamTableRow } from './team-table-row';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';
import './team-table.css';

interface TeamTableProps {
  readonly rows: readonly TeamRow[];
  readonly mayStop: boolean;
  readonly onStopped: (row: TeamRow) => void;
}

/** The team in rows; on a narrow screen each becomes a card. */
export function TeamTable({ rows, mayStop, onStopped }: TeamTableProps) {
  const columns = [
    say('Technician'),
    say('Works on'),
    say('Running'),
    say('Today'),
    say('Gaps'),
    say('Last stop'),
    ...(mayStop ? [say('Actions')] : []),
  ];
  return (
    <table className="rows-table team-table">
      <caption className="heard-only">{say('The team now')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={numbers.has(column) ? 'rows-number' : undefined}>
              {column === 'Actions' ? <span className="heard-only">{column}</span> : column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TeamTableRow key={row.member.technician} row={row} mayStop={mayStop} onStopped={onStopped} />
        ))}
      </tbody>
    </table>
  );
}

const numbers = new Set([say('Running'), say('Today'), say('Gaps'), say('Last stop')]);
