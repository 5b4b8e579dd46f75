import { dateInWords } from '../date-in-words';
import type { Statement } from '../../../../src/billing/rules/statement';
import { say } from '../../ui/words/say';

/** What was written for the client about the work of the month. */
export function ClientNotes({ statement: { charges } }: { readonly statement: Statement }) {
  const notes = charges.flatMap(({ date, work }) =>
    work.flatMap(({ id, ticket, note }) => (note === undefined ? [] : [{ id, date, ticket, note }])),
  );
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>{say('Notes for the client')}</h2>
      <ul className="statement-notes">
        {notes.map(({ id, date, ticket, note }) => (
          <li key={id}>
            <span className="subtle numbers">{dateInWords(date)}</span> {ticket.key}: {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
