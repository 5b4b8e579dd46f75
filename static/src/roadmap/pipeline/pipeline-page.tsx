import { lazy, Suspense, useState } from 'react';
import { inCurrency } from '../../../../src/billing/rules/money';
import type { ClientId } from '../../../../src/clients/rules/client';
import { dayInWords } from '../../../../src/roadmap/rules/questionnaire/answer-in-words';
import type { Pipeline, PipelineQuarter } from '../../../../src/roadmap/rules/plan/pipeline';
import { BarsTable } from '../../ui/bars-table';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import './pipeline.css';

const open = () => call('openPipeline', {});
const ClientPlan = lazy(() => import('./client-plan').then((part) => ({ default: part.ClientPlan })));

/** What all clients plan to spend, quarter by quarter, with the clients behind each number; and the plan of one of them. */
export function PipelinePage() {
  const { value, trouble, act } = useAsked(open);
  const [client, setClient] = useState<ClientId | ''>('');
  if (value === null) {
    return trouble === null ? <Skeleton lines={8} label="Opening the pipeline" /> : <Notice sentence={trouble} onRetry={() => act(open)} />;
  }
  if (value.clients.length === 0) return <Notice tone="hint" sentence="Add a client first: in Jira, Rounds, on the page Clients." />;
  return (
    <div className="pipeline">
      {trouble !== null && <Notice sentence={trouble} />}
      <BudgetsDue pipeline={value} onOpen={setClient} />
      <Quarters pipeline={value} onOpen={setClient} />
      <div className="pipeline-client">
        <Labelled label="Plan of a client">
          {(id) => (
            <select
              id={id}
              className="labelled-input"
              value={client}
              onChange={({ currentTarget }) => setClient(currentTarget.value as ClientId | '')}
            >
              <option value="">Choose a client</option>
              {value.clients.map(({ id: each, name }) => (
                <option key={each} value={each}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      {client !== '' && (
        <Suspense fallback={<Skeleton lines={6} label="Opening the plan" />}>
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
    return <p className="subtle">No client plans to spend anything in the next two years. Plan something with one of them below.</p>;
  }
  return (
    <section aria-label="Pipeline">
      <h3>Planned by all clients</h3>
      <BarsTable
        caption="Pipeline by quarter"
        what="Quarter"
        columns={['Planned']}
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
  quarter === null ? `${String(year)}, any time` : `Q${String(quarter)} ${String(year)}`;

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
      <summary>{clients.length === 1 ? '1 client' : `${String(clients.length)} clients`}</summary>
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
        {budgetsDue.length === 1 ? '1 client sets its budget' : `${String(budgetsDue.length)} clients set their budget`} within three months
        {empty > 0 && <strong>{`, ${String(empty)} of them without a plan for it`}</strong>}
      </summary>
      <ul>
        {budgetsDue.map(({ id, name, year, begins, planned }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => onOpen(id)}>
              {name}
            </button>
            : {String(year)} begins on {dayInWords(begins)},{' '}
            {planned === 0 ? <strong>nothing planned</strong> : <span className="numbers">{inCurrency(planned, currency)} planned</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
