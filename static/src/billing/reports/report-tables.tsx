import type { BillingReport } from '../../../../src/billing/rules/report/billing-report';
import type { BillingReportView } from '../../../../src/billing/reports/open-billing-report';
import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { inCurrency } from '../in-currency';
import { shareOf } from '../../../../src/billing/rules/report/utilisation';
import { BarsTable } from '../../ui/bars-table';
import { usePeople } from '../../ui/use-people';
import { DrivingPart } from './driving-part';
import { OnSitePart } from './on-site-part';
import { say } from '../../ui/words/say';

interface ReportTablesProps {
  readonly view: BillingReportView & { readonly report: BillingReport };
}

/** The report of a range, each part a chart that is a table. */
export function ReportTables({ view }: ReportTablesProps) {
  const { report } = view;
  const { total, elsewhere } = report;
  if (total.worked === 0 && elsewhere.worked === 0)
    return <p className="statements-empty">{say('No time was saved in these days. Choose others.')}</p>;
  return (
    <>
      <MarginsByClient view={view} />
      <DrivingPart view={view} />
      <UtilisationPart view={view} />
      <InterruptionsPart view={view} />
      <OnSitePart report={report} />
    </>
  );
}

function MarginsByClient({ view: { report, currency } }: ReportTablesProps) {
  const { total, byClient, elsewhere } = report;
  const hasContracts = byClient.some(({ contract }) => contract === 'managed' || contract === 'blockOfHours');
  return (
    <section aria-label={say('Hours and margin by client')}>
      <h2>{say('Hours and margin by client')}</h2>
      <p className="statement-total">
        <strong className="numbers">{inCurrency(total.margin, currency)}</strong>
        <span className="subtle">
          {say('left of {charged} charged for {worked}, after {cost}', {
            charged: inCurrency(total.charged, currency),
            worked: hoursAndMinutes(total.worked),
            cost: inCurrency(total.cost, currency),
          })}
        </span>
      </p>
      <BarsTable
        caption={say('Margin by client')}
        what={say('Client')}
        columns={[say('Worked'), say('Charged'), say('Cost'), say('Margin')]}
        rows={byClient.map(({ client, name, worked, charged, cost, margin }) => ({
          key: client,
          name,
          bar: margin,
          cells: [hoursAndMinutes(worked), ...[charged, cost, margin].map((amount) => inCurrency(amount, currency))],
        }))}
      />
      <p className="subtle reports-hint">
        {elsewhere.worked > 0 &&
          say('Besides, {worked} on tickets of no known client cost {cost}. ', {
            worked: hoursAndMinutes(elsewhere.worked),
            cost: inCurrency(elsewhere.cost, currency),
          })}
        {hasContracts && say('What clients pay for managed services and blocks of hours themselves is not counted. ')}
      </p>
    </section>
  );
}

function UtilisationPart({ view: { report } }: ReportTablesProps) {
  const { utilisation } = report;
  const nameOf = usePeople(utilisation.map(({ technician }) => technician));
  return (
    <section aria-label={say('Utilisation')}>
      <h2>{say('Utilisation')}</h2>
      <p className="subtle reports-hint">
        {say('How much of everybody’s time is charged or within a contract. Travel counts as hours worked.')}
      </p>
      <BarsTable
        caption={say('Utilisation by technician')}
        what={say('Technician')}
        columns={[say('Worked'), say('Earning'), say('Share')]}
        full={100}
        rows={utilisation.map(({ technician, worked, earning }) => ({
          key: technician,
          name: nameOf(technician),
          bar: shareOf(earning, worked),
          cells: [hoursAndMinutes(worked), hoursAndMinutes(earning), `${String(shareOf(earning, worked))} %`],
        }))}
      />
    </section>
  );
}

function InterruptionsPart({ view: { report, currency, names } }: ReportTablesProps) {
  const { interruptions } = report;
  return (
    <section aria-label={say('What interruptions cost')}>
      <h2>{say('What interruptions cost')}</h2>
      {interruptions.length === 0 ? (
        <p className="subtle">{say('None in these days. “Interrupt me” on the clock records one.')}</p>
      ) : (
        <BarsTable
          caption={say('Cost of interruptions by who interrupted')}
          what={say('Interrupted by')}
          columns={[say('How often'), say('Time'), say('Cost')]}
          rows={interruptions.map(({ client, count, time, cost }) => ({
            key: client ?? 'none',
            name: client === null ? say('no known client') : (names[client] ?? client),
            bar: cost,
            cells: [String(count), hoursAndMinutes(time), inCurrency(cost, currency)],
          }))}
        />
      )}
    </section>
  );
}
