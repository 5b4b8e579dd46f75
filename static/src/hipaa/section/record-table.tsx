import type { ReactNode } from 'react';
import type { ShownRecord } from '../../../../src/hipaa/rules/section-view';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';

interface RecordTableProps {
  readonly title: string;
  readonly shown: readonly ShownRecord[];
  readonly row: (shown: ShownRecord) => ReactNode;
}

/** Records with their dates and evidence, a row each; nothing where there are none. */
export function RecordTable({ title, shown, row }: RecordTableProps) {
  if (shown.length === 0) return null;
  return (
    <table className="rows-table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{say('Effective')}</th>
          <th scope="col">{say('Evidence')}</th>
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>{shown.map(row)}</tbody>
    </table>
  );
}
