import type { KeyboardEvent, ReactNode } from 'react';
import { Fragment, useRef, useState } from 'react';
import type { Client, ClientId } from '../../../../src/clients/rules/client';
import type { Month } from '../../../../src/platform/rules/units';
import { useSurface } from '../../ui/surface';
import { MonthCell } from './month-cell';
import { monthWords } from './month-words';
import type { Row } from './months-shown';
import { say } from '../../ui/words/say';
import './months-grid.css';

/** What is open under a client's row: a month, or the client's plan. */
export interface Open {
  readonly client: ClientId;
  readonly month: Month | null;
}

interface MonthsGridProps {
  readonly months: readonly Month[];
  readonly rows: readonly Row[];
  readonly open: Open | null;
  readonly onOpen: (open: Open | null) => void;
  readonly panel: ReactNode;
  readonly onClient: ((client: Client) => void) | null;
}

/** Clients and months; arrows move from cell to cell, Enter opens one. */
export function MonthsGrid({ months, rows, open, onOpen, panel, onClient }: MonthsGridProps) {
  const { locale } = useSurface();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const steer = (event: KeyboardEvent<HTMLTableElement>): void => {
    const step = steps[event.key];
    const place = placeOf(event.target);
    if (!step || !place) return;
    const next = step(place, rows.length - 1, months.length - 1);
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${String(next.row)}:${String(next.column)}"]`);
    if (!cell) return;
    event.preventDefault();
    setAt(next);
    cell.focus();
  };
  return (
    <table ref={table} className="months-grid" onKeyDown={steer}>
      <thead>
        <tr>
          <th scope="col">{say('Client')}</th>
          {months.map((month) => (
            <th key={month} scope="col">
              <abbr title={monthWords(month, locale)}>{monthWords(month, locale, 'short')}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ client, cells }, row) => (
          <Fragment key={client.id}>
            <tr className="months-row">
              <th scope="row">
                {onClient === null ? (
                  client.name
                ) : (
                  <button
                    type="button"
                    className="link months-client"
                    id={`plan-${client.id}`}
                    title={say("Plan this client's months")}
                    aria-expanded={open?.client === client.id && open.month === null}
                    onClick={() => onClient(client)}
                  >
                    {client.name}
                  </button>
                )}
              </th>
              {zipped(months, cells).map(([month, cell], column) => (
                <td
                  key={month}
                  data-label={monthWords(month, locale, 'short')}
                  className={cell.state === 'none' ? 'months-none' : undefined}
                >
                  <MonthCell
                    cell={cell}
                    name={`${client.name}, ${monthWords(month, locale)}`}
                    place={`${String(row)}:${String(column)}`}
                    isEntry={at.row === row ? at.column === column : row === 0 && column === 0 && at.row >= rows.length}
                    isOpen={open?.client === client.id && open.month === month}
                    onOpen={() => {
                      setAt({ row, column });
                      const isOpen = open?.client === client.id && open.month === month;
                      onOpen(isOpen ? null : { client: client.id, month });
                    }}
                  />
                </td>
              ))}
            </tr>
            {open?.client === client.id && (
              <tr className="months-panel-row">
                <td colSpan={months.length + 1}>{panel}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

const zipped = (months: readonly Month[], cells: Row['cells']) =>
  months.flatMap((month, index) => (cells[index] ? [[month, cells[index]] as const] : []));

interface Place {
  readonly row: number;
  readonly column: number;
}

type Step = (place: Place, lastRow: number, lastColumn: number) => Place;

const steps: Readonly<Partial<Record<string, Step>>> = {
  ArrowRight: ({ row, column }, _, last) => ({ row, column: Math.min(last, column + 1) }),
  ArrowLeft: ({ row, column }) => ({ row, column: Math.max(0, column - 1) }),
  ArrowDown: ({ row, column }, last) => ({ row: Math.min(last, row + 1), column }),
  ArrowUp: ({ row, column }) => ({ row: Math.max(0, row - 1), column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, _, last) => ({ row, column: last }),
};

function placeOf(target: EventTarget): Place | undefined {
  const [row, column] = (target instanceof HTMLElement ? target.dataset['cell'] : undefined)?.split(':').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}
