import { billedIn, workedIn, type Charge } from '../../../../src/billing/rules/charge';
import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { dateInWords } from '../date-in-words';
import { inCurrency } from '../in-currency';
import type { Statement } from '../../../../src/billing/rules/statement';
import { ChargeChain } from './charge-chain';
import { ChargeWork } from './charge-work';
import type { EntryMarking } from './entry-marking';
import { unitWords } from './unit-words';
import { say } from '../../ui/words/say';

interface ChargeRowProps {
  readonly charge: Charge;
  readonly statement: Statement;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onMark: ((entry: string, marking: EntryMarking) => Promise<void>) | null;
}

/** One charge, and below it how it came about. */
export function ChargeRow({ charge, statement, isOpen, onOpen, onMark }: ChargeRowProps) {
  const keys = [...new Set(charge.work.map(({ ticket }) => ticket.key))];
  return (
    <>
      <tr className="rows-row">
        <td data-label={say('Date')} className="statement-date">
          {dateInWords(charge.date)}
        </td>
        <th scope="row">
          <button type="button" className="link statement-charge" aria-expanded={isOpen} onClick={onOpen}>
            <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span> {unitWords[charge.unit]} {keys.join(', ')}
          </button>{' '}
          <span className="subtle">{charge.work[0]?.ticket.summary}</span>
        </th>
        <td data-label={say('Worked')} className="rows-number">
          {hoursAndMinutes(workedIn(charge))}
        </td>
        <td data-label={say('Counted')} className="rows-number">
          {hoursAndMinutes(billedIn(charge))}
        </td>
        <td data-label={say('Amount')} className="rows-number">
          {inCurrency(charge.amount, statement.currency)}
        </td>
      </tr>
      {isOpen && (
        <tr className="rows-below">
          <td colSpan={5}>
            <ChargeChain charge={charge} statement={statement} />
            {onMark !== null && <ChargeWork charge={charge} statement={statement} onMark={onMark} />}
          </td>
        </tr>
      )}
    </>
  );
}
