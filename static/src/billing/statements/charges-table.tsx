import { useState } from 'react';
import type { StatementView } from '../../../../src/billing/statements/open-statement';
import { ChargeRow } from './charge-row';
import type { EntryMarking } from './entry-marking';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';

interface ChargesTableProps {
  readonly view: StatementView;
  /** Null where the month is closed. */
  readonly onMark: ((entry: string, marking: EntryMarking) => Promise<void>) | null;
}

/** The charges of a month, each opening into the chain that explains it. */
export function ChargesTable({ view: { statement, scope }, onMark }: ChargesTableProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section>
      <h2>{scope === 'all' ? say('Charges') : say('Charges of your work')}</h2>
      <table className="rows-table statement-charges">
        <thead>
          <tr>
            <th scope="col">{say('Date')}</th>
            <th scope="col">{say('Work')}</th>
            <th scope="col" className="rows-number">
              {say('Worked')}
            </th>
            <th scope="col" className="rows-number">
              {say('Counted')}
            </th>
            <th scope="col" className="rows-number">
              {say('Amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {statement.charges.map((charge) => (
            <ChargeRow
              key={charge.id}
              charge={charge}
              statement={statement}
              isOpen={open === charge.id}
              onOpen={() => setOpen(open === charge.id ? null : charge.id)}
              onMark={onMark}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
