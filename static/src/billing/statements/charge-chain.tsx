import type { Charge } from '../../../../src/billing/rules/charge';
import { clientSentence } from '../../../../src/billing/rules/client-sentence';
import { explain, type Step } from '../../../../src/billing/rules/explain';
import { explainingOf } from '../../../../src/billing/rules/explaining';
import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { dateInWords } from '../date-in-words';
import { inCurrency } from '../in-currency';
import type { Statement } from '../../../../src/billing/rules/statement';
import { say } from '../../ui/words/say';

const words: Readonly<Record<Step['step'], string>> = {
  worked: say('Worked'),
  visit: say('Visit'),
  hours: say('Hours'),
  rounding: say('Rounding'),
  minimum: say('Minimum'),
  multiplier: say('Multiplier'),
  trip: say('Trip'),
  contract: say('Contract'),
};

/** The chain of a charge: each step's rule, and time and money after it. */
export function ChargeChain({ charge, statement }: { readonly charge: Charge; readonly statement: Statement }) {
  const about = explainingOf(charge, statement);
  if (!about) return null;
  const version = statement.versions.find(({ version }) => version === charge.policy);
  return (
    <div className="charge-chain">
      <p className="charge-sentence">{clientSentence(charge, about)}</p>
      <table>
        <caption className="heard-only">{say('How this charge came about, by policy {policy}', { policy: charge.policy })}</caption>
        <thead className="heard-only">
          <tr>
            {[say('Step'), say('Rule'), say('Time after it'), say('Money after it')].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {explain(charge, about).map(({ step, rule, applied, time, money }) => (
            <tr key={step} className={applied ? '' : 'charge-step-idle'}>
              <th scope="row">{words[step]}</th>
              <td>{rule}</td>
              <td className="charge-number">{hoursAndMinutes(time[1])}</td>
              <td className="charge-number">{inCurrency(money[1], statement.currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="subtle charge-policy">
        {say('Policy {policy}, in force from {from}. Times by the client’s clock.', {
          policy: charge.policy,
          from: version ? dateInWords(version.from) : '?',
        })}
      </p>
    </div>
  );
}
