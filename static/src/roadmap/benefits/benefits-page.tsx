import { inCurrency } from '../../billing/in-currency';
import type { Cents } from '../../../../src/platform/rules/units';
import { benefitsInFigures, serviceScore, type BenefitShown } from '../../../../src/roadmap/rules/meeting/benefits';
import { asBenefits, together, type BroughtByClient } from '../../../../src/roadmap/rules/meeting/benefits-of';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { useFindClients } from '../../ui/use-find-clients';
import { said, say, sayCount } from '../../ui/words/say';
import '../../ui/rows-table.css';
import './benefits.css';

const open = () => call('openBenefits', {});

const words: Readonly<Record<BenefitShown['benefit'], string>> = {
  relations: say('Better relations'),
  philosophy: say('Shared philosophy'),
  consistency: say('Consistent buying'),
  sales: say('Planned sales'),
  satisfaction: say('Happier clients'),
};

/** What a year of meetings brought: five figures over all clients, and the same for each. */
export function BenefitsPage() {
  const { value, trouble, act } = useAsked(open);
  const { found, field } = useFindClients(value?.clients ?? []);
  if (value === null) {
    return trouble === null ? (
      <Skeleton lines={8} label={say('Opening the benefits')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => act(open)} />
    );
  }
  const { clients, currency } = value;
  if (clients.length === 0) return <Notice tone="hint" sentence={say('Add a client first: in Jira, Rounds, on the page Clients.')} />;
  const all = together(clients.map(({ brought }) => brought));
  const money = (amount: Cents): string => inCurrency(amount, currency);
  return (
    <div className="benefits">
      {trouble !== null && <Notice sentence={trouble} />}
      <p className="subtle">
        {say('The twelve months up to today; planned sales are those of this year and the next.')}{' '}
        {say('Only clients whose tickets you may see are counted.')}
      </p>
      <dl className="benefits-all" aria-label={say('All clients together')}>
        {benefitsInFigures(asBenefits(all), String).map(({ benefit, figure }) => (
          <div key={benefit}>
            <dt>{words[benefit]}</dt>
            <dd>{benefit === 'sales' ? say('{amount} planned', { amount: money(all.plannedSales) }) : said(figure)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {all.unplanned === 0
          ? say('Nothing was bought without a plan.')
          : sayCount(all.unplanned, {
              one: '{count} device was bought without a plan.',
              other: '{count} devices were bought without a plan, one at a time.',
            })}
      </p>
      {field}
      <table className="rows-table">
        <caption className="heard-only">{say('What meetings brought, by client')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Client')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="rows-number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map((client) => (
            <tr key={client.id} className="rows-row">
              <th scope="row">{client.name}</th>
              {cellsOf(client, money).map((cell, at) => (
                <td key={columns[at]} data-label={columns[at]} className="rows-number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const columns = [
  say('Meetings'),
  say('Policies accepted'),
  say('Standard models'),
  say('Planned'),
  say('Satisfaction'),
  say('Unplanned purchases'),
] as const;

function cellsOf({ brought }: BroughtByClient, money: (amount: Cents) => string): readonly string[] {
  const { meetings, policiesAccepted, plannedSales, serviceScores, unplanned } = brought;
  const { standardPercent } = asBenefits(brought);
  const score = serviceScore(serviceScores);
  return [
    String(meetings),
    policiesAccepted.proposed === 0
      ? '–'
      : say('{accepted} of {proposed}', { accepted: String(policiesAccepted.accepted), proposed: String(policiesAccepted.proposed) }),
    standardPercent === null ? '–' : `${String(standardPercent)} %`,
    plannedSales === 0 ? '–' : money(plannedSales),
    score === undefined ? '–' : `${score.average.toFixed(1)}${trendMark(score.change)}`,
    String(unplanned),
  ];
}

const trendMark = (change = 0): string => (change === 0 ? '' : change > 0 ? ` ▲ ${String(change)}` : ` ▼ ${String(-change)}`);
