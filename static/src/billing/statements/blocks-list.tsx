import { dateInWords, hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import type { Statement } from '../../../../src/billing/rules/statement';

/** What was left of the blocks of hours before and after the month. */
export function BlocksList({ statement: { blocks } }: { readonly statement: Statement }) {
  return (
    <section>
      <h2>Blocks of hours</h2>
      <ul className="statement-blocks">
        {blocks.before.map(({ block, left }) => {
          const after = blocks.after.find((state) => state.block.id === block.id)?.left ?? left;
          return (
            <li key={block.id}>
              {hoursAndMinutes(after)} left of {String(block.minutes / 60)} h until {dateInWords(block.expires)}
              <span className="subtle">, {hoursAndMinutes(left)} before this month</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
