import type { ReactNode } from 'react';
import type { Hours } from '../../../../src/time/rules/team/time-report';
import { duration } from '../../ui/duration';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';

interface HoursTableProps {
  readonly title: string;
  readonly what: string;
  readonly hours: readonly Hours<string>[];
  readonly nameOf: (hours: Hours<string>) => ReactNode;
  /** Said below, where not everything is listed. */
  readonly rest?: string | undefined;
}

/** Hours by one thing, and of which kind they were. */
export function HoursTable({ title, what, hours, nameOf, rest }: HoursTableProps) {
  if (hours.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{what}</th>
            {[say('Work'), say('Remote'), say('On site'), say('Travel')].map((column) => (
              <th key={column} scope="col" className="rows-number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hours.map((one) => (
            <tr key={one.of} className="rows-row">
              <th scope="row">{nameOf(one)}</th>
              <Time label={say('Work')} milliseconds={one.worked} />
              <Time label={say('Remote')} milliseconds={one.byKind.remote} />
              <Time label={say('On site')} milliseconds={one.byKind.onSite} />
              <Time label={say('Travel')} milliseconds={one.byKind.travel} />
            </tr>
          ))}
        </tbody>
      </table>
      {rest !== undefined && <p className="subtle">{rest}</p>}
    </section>
  );
}

function Time({ label, milliseconds }: { readonly label: string; readonly milliseconds: number }) {
  return (
    <td data-label={label} className="rows-number">
      {milliseconds === 0 ? '–' : duration(milliseconds)}
    </td>
  );
}
