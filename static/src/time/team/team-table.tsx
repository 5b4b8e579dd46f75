import type { TeamRow } from './team-rows';
import { TeamTableRow } from './team-table-row';
import '../../ui/rows-table.css';
import './team-table.css';

interface TeamTableProps {
  readonly rows: readonly TeamRow[];
  readonly mayStop: boolean;
  readonly onStopped: (row: TeamRow) => void;
}

/** The team in rows; on a narrow screen each becomes a card. */
export function TeamTable({ rows, mayStop, onStopped }: TeamTableProps) {
  const columns = ['Technician', 'Works on', 'Running', 'Today', 'Gaps', 'Last stop', ...(mayStop ? ['Actions'] : [])];
  return (
    <table className="rows-table team-table">
      <caption className="heard-only">The team now</caption>
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

const numbers = new Set(['Running', 'Today', 'Gaps', 'Last stop']);
