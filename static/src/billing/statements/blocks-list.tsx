import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { dateInWords } from '../date-in-words';
import type { Statement } from '../../../../src/billing/rules/statement';
import { say } from '../../ui/words/say';

/** What was left of the blocks of hours before and after the month. */
export function BlocksList({ statement: { blocks } }: { readonly statement: Statement }) {
  return (
    <section>
      <h2>{say('Blocks of hours')}</h2>
      <ul className="statement-blocks">
        {blocks.before.map(({ block, left }) => {
          const after = blocks.after.find((state) => state.block.id === block.id)?.left ?? left;
          return (
            <li key={block.id}>
              {say('{after} left of {minutes} h until {date}', {
                after: hoursAndMinutes(after),
                minutes: String(block.minutes / 60),
                date: dateInWords(block.expires),
              })}
              <span className="subtle">{say(', {left} before this month', { left: hoursAndMinutes(left) })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
