import { lazy, Suspense, useState } from 'react';
import { inCurrency } from '../../billing/in-currency';
import type { ClientId } from '../../../../src/clients/rules/client';
import { dayInWords } from '../../ui/words/day-in-words';
import type { Pipeline, PipelineQuarter } from '../../../../src/roadmap/rules/plan/pipeline';
import { BarsTable } from '../../ui/bars-table';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { ChoiceField } from '../../ui/fields/choice-field';
import { say, sayCount } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';
import './pipeline.css';

const open = () => call('openPipeline', {});
const ClientPlan = lazy(() => import('./client-plan').then((part) => ({ default: part.ClientPlan })));

/** What all clients plan to spend, quarter by quarter, with the clients behind each number; and the plan of one of them. */
export function PipelinePage() {
  const { value, trouble, act } = useAsked(open);
  const [client, setClient] = useState<ClientId | ''>('');
  if (value === null) {
    return trouble === null ? (
      <Skeleton lines={8} label={say('Opening the pipeline')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => act(open)} />
    );
  }
  if (value.clients.length === 0) return <Notice tone="hint" sentence={say('Add a client first: in Jira, Rounds, on the page Clients.')} />;
  return (
    <div className="pipeline">
      {trouble !== null && <Notice sentence={trouble} />}
      <BudgetsDue pipeline={value} onOpen={setClient} />
      <Quarters pipeline={value} onOpen={setClient} />
      <div className="pipeline-client">
        <ChoiceField<ClientId | ''>
          label={say('Plan of a client')}
          value={client}
          choices={[['', say('Choose a client')], ...value.clients.map(({ id, name }) => [id, name] as const)]}
          onChange={setClient}
        />
      </div>
      {client !== '' && (
        <Suspense fallback={<Skeleton lines={6} label={say('Opening the plan')} />}>
          <ClientPlan key={client} client={client} onChanged={() => act(open)} />
        </Suspense>
      )}
    </div>
  );
}

interface PartProps {
  readonly pipeline: Pipeline;
  readonly onOpen: (client: ClientId) => void;
}

function Quarters({ pipeline: { quarters, currency }, onOpen }: PartProps) {
  if (quarters.every(({ amount }) => amount === 0)) {
    return (
      <p className="subtle">{say('No client plans to spend anything in the next two years. Plan something with one of them below.')}</p>
    );
  }
  return (
    <section aria-label={say('Pipeline')}>
      <h3>{say('Planned by all clients')}</h3>
      <p className="subtle">{say('Only clients whose tickets you may see are counted.')}</p>
      <BarsTable
        caption={say('Pipeline by quarter')}
        what={say('Quarter')}
        columns={[say('Planned')]}
        rows={quarters.map((quarter) => ({
          key: nameOf(quarter),
          name: (
            <>
              {nameOf(quarter)}
              <Behind quarter={quarter} currency={currency} onOpen={onOpen} />
            </>
          ),
          bar: quarter.amount,
          cells: [inCurrency(quarter.amount, currency)],
        }))}
      />
    </section>
  );
}

const nameOf = ({ year, quarter }: PipelineQuarter): string =>
  quarter === null ? say('{year}, any time', { year: String(year) }) : `Q${String(quarter)} ${String(year)}`;

interface BehindProps {
  readonly quarter: PipelineQuarter;
  readonly currency: string;
  readonly onOpen: (client: ClientId) => void;
}

/** The clients behind a number. */
function Behind({ quarter: { clients }, currency, onOpen }: BehindProps) {
  if (clients.length === 0) return null;
  return (
    <details className="pipeline-behind">
      <summary>{sayCount(clients.length, { one: '{count} client', other: '{count} clients' })}</summary>
      <ul>
        {clients.map(({ id, name, amount }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => onOpen(id)}>
              {name}
            </button>{' '}
            <span className="numbers">{inCurrency(amount, currency)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whose budget year begins soon: a plan that comes later misses it. */
function BudgetsDue({ pipeline: { budgetsDue, currency }, onOpen }: PartProps) {
  if (budgetsDue.length === 0) return null;
  const empty = budgetsDue.filter(({ planned }) => planned === 0).length;
  return (
    <details className="pipeline-due">
      <summary>
        {sayCount(budgetsDue.length, {
          one: '{count} client sets its budget within three months',
          other: '{count} clients set their budget within three months',
        })}
        {empty > 0 && <strong>{say(', {empty} of them without a plan for it', { empty: String(empty) })}</strong>}
      </summary>
      <ul>
        {budgetsDue.map(({ id, name, year, begins, planned }) => (
          <li key={id}>
            {rich('{link}: {year} begins on {begins}, {plan}', {
              link: (
                <button type="button" className="link" onClick={() => onOpen(id)}>
                  {name}
                </button>
              ),
              year: String(year),
              begins: dayInWords(begins),
              plan:
                planned === 0 ? (
                  <strong>{say('nothing planned')}</strong>
                ) : (
                  <span className="numbers">{say('{planned} planned', { planned: inCurrency(planned, currency) })}</span>
                ),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
