import type { ClientReplay } from '../../../../src/billing/rules/replay';
import type { Policy } from '../../../../src/billing/rules/policy';
import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { dateInWords } from '../date-in-words';
import { inCurrency } from '../in-currency';
import type { Cents, Milliseconds } from '../../../../src/platform/rules/units';
import { Notice } from '../../ui/notice';
import { monthWords } from '../statements/month-words';
import { useReplay } from './use-replay';
import { say } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';
import '../../ui/rows-table.css';

interface ReplayPanelProps {
  readonly policy: Policy;
  readonly currency: string;
}

/** The last quarter as it was priced, and as it would have been; it fills as clients are done. */
export function ReplayPanel({ policy, currency }: ReplayPanelProps) {
  const { view, trouble, again } = useReplay(policy);
  if (trouble !== null) return <Notice sentence={trouble} onRetry={again} />;
  const [first, last] = [view?.months[0], view?.months.at(-1)];
  const isDone = view !== null && view.done === view.of;
  return (
    <section className="policy-part" aria-label={say('Replay')} aria-busy={!isDone}>
      <h3>
        {first === undefined || last === undefined
          ? say('Replay')
          : say('{first} to {last}: the policy in force, and this one', { first: monthWords(first), last: monthWords(last) })}
      </h3>
      {!isDone && (
        <label className="policy-progress">
          <progress max={view?.of ?? 1} value={view?.done ?? 0} />{' '}
          {say('{done} of {of} clients', { done: view?.done ?? 0, of: view?.of ?? '…' })}
        </label>
      )}
      {isDone && view.clients.length === 0 && (
        <p className="policy-hint">{say('No work was saved in these months, so there is nothing to compare.')}</p>
      )}
      {view !== null && view.clients.length > 0 && <ReplayTable clients={view.clients} currency={currency} />}
    </section>
  );
}

const signed = (amount: number, currency: string): string => `${amount > 0 ? '+' : ''}${inCurrency(amount as Cents, currency)}`;

function ReplayTable({ clients, currency }: { readonly clients: readonly ClientReplay[]; readonly currency: string }) {
  const sorted = [...clients].sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  const sum = (of: (client: ClientReplay) => number): number => clients.reduce((total, client) => total + of(client), 0);
  const scopes = [
    ['entry', say('every entry by itself')],
    ['visit', say('a visit as a whole')],
    ['clientDay', say('a client’s day as a whole')],
  ] as const;
  return (
    <>
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{say('Client')}</th>
            {[say('In force'), say('This one'), say('Difference')].map((column) => (
              <th key={column} scope="col" className="rows-number">
                {column}
              </th>
            ))}
            <th scope="col">{say('Changes most')}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ client, name, before, after, changed }) => (
            <tr key={client} className="rows-row">
              <th scope="row">{name}</th>
              <td data-label={say('In force')} className="rows-number">
                {inCurrency(before, currency)}
              </td>
              <td data-label={say('This one')} className="rows-number">
                {inCurrency(after, currency)}
              </td>
              <td data-label={say('Difference')} className="rows-number">
                {signed(after - before, currency)}
              </td>
              <td data-label={say('Changes most')} className="rows-wide">
                {changed.map((day) => `${dateInWords(day.date)} ${day.what} ${signed(day.after - day.before, currency)}`).join('; ') ||
                  'nothing'}
              </td>
            </tr>
          ))}
          <tr className="rows-row">
            <th scope="row">{say('All')}</th>
            <td data-label={say('In force')} className="rows-number">
              {inCurrency(sum(({ before }) => before) as Cents, currency)}
            </td>
            <td data-label={say('This one')} className="rows-number">
              {inCurrency(sum(({ after }) => after) as Cents, currency)}
            </td>
            <td data-label={say('Difference')} className="rows-number">
              {signed(
                sum(({ before, after }) => after - before),
                currency,
              )}
            </td>
            <td className="rows-empty" />
          </tr>
        </tbody>
      </table>
      <h3>{say('This policy, rounding together')}</h3>
      <ul className="policy-versions">
        {scopes.map(([scope, words]) => (
          <li key={scope}>
            {rich('{words}: {sum} counted, {currency}', {
              words: <strong>{words}</strong>,
              sum: hoursAndMinutes(sum(({ scopes: of }) => of[scope].billed) as Milliseconds),
              currency: inCurrency(sum(({ scopes: of }) => of[scope].amount) as Cents, currency),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
