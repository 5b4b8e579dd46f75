import type { ReactNode } from 'react';
import './rows-table.css';
import './bars-table.css';

export interface BarsRow {
  readonly key: string;
  readonly name: ReactNode;
  /** How long the bar is, in the unit of the others; below zero it goes the other way. */
  readonly bar: number;
  /** In the order of the columns. */
  readonly cells: readonly string[];
}

interface BarsTableProps {
  readonly caption: string;
  readonly what: string;
  readonly columns: readonly string[];
  readonly rows: readonly BarsRow[];
  /** What a full bar stands for; the longest of the rows if it is not given. */
  readonly full?: number;
}

/** Numbers with a bar for each row; bars below zero are hatched and go the other way, so that nothing is told by colour alone. */
export function BarsTable({ caption, what, columns, rows, full }: BarsTableProps) {
  const below = Math.min(0, ...rows.map(({ bar }) => bar));
  const above = Math.max(full ?? 0, ...rows.map(({ bar }) => bar));
  const span = above - below || 1;
  const zero = (-below / span) * 100;
  return (
    <table className="rows-table bars-table">
      <caption className="heard-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <td aria-hidden="true" />
          {columns.map((column) => (
            <th key={column} scope="col" className="rows-number">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, bar, cells }) => (
          <tr key={key} className="rows-row">
            <th scope="row">{name}</th>
            <td className="bars-cell rows-wide" aria-hidden="true">
              <span className="bars-space" style={{ borderInlineStartWidth: below < 0 ? 0 : 1 }}>
                {below < 0 && <span className="bars-zero" style={{ insetInlineStart: `${String(zero)}%` }} />}
                <span
                  className={bar < 0 ? 'bars-bar bars-below' : 'bars-bar'}
                  style={{
                    insetInlineStart: `${String(bar < 0 ? ((bar - below) / span) * 100 : zero)}%`,
                    width: `${String((Math.abs(bar) / span) * 100)}%`,
                  }}
                />
              </span>
            </td>
            {cells.map((cell, index) => (
              <td key={columns[index]} data-label={columns[index]} className="rows-number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
