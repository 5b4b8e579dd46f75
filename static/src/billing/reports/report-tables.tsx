import type { BillingReport } from '../../../../src/billing/rules/report/billing-report';
import type { BillingReportView } from '../../../../src/billing/reports/open-billing-report';
import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { inCurrency } from '../../../../src/billing/rules/money';
import { shareOf } from '../../../../src/billing/rules/report/utilisation';
import { BarsTable } from '../../ui/bars-table';
import { usePeople } from '../../ui/use-people';
import { DrivingPart } from './driving-part';
import { OnSitePart } from './on-site-part';

interface ReportTablesProps {
  readonly view: BillingReportView & { readonly report: BillingReport };
}

/** The report of a range, each part a chart that is a table. */
export function ReportTables({ view }: ReportTablesProps) {
  const { report } = view;
  const { total, elsewhere } = report;
  if (total.worked === 0 && elsewhere.worked === 0)
    return <p className="statements-empty">No time was saved in these days. Choose others.</p>;
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
    <section aria-label="Hours and margin by client">
      <h2>Hours and margin by client</h2>
      <p className="statement-total">
        <strong className="numbers">{inCurrency(total.margin, currency)}</strong>
        <span className="subtle">
          left of {inCurrency(total.charged, currency)} charged for {hoursAndMinutes(total.worked)}, after{' '}
          {inCurrency(total.cost, currency)}
        </span>
      </p>
      <BarsTable
        caption="Margin by client"
        what="Client"
        columns={['Worked', 'Charged', 'Cost', 'Margin']}
        rows={byClient.map(({ client, name, worked, charged, cost, margin }) => ({
          key: client,
          name,
          bar: margin,
          cells: [hoursAndMinutes(worked), ...[charged, cost, margin].map((amount) => inCurrency(amount, currency))],
        }))}
      />
      <p className="subtle reports-hint">
        {elsewhere.worked > 0 &&
          `Besides, ${hoursAndMinutes(elsewhere.worked)} on tickets of no known client cost ${inCurrency(elsewhere.cost, currency)}. `}
        {hasContracts && 'What clients pay for managed services and blocks of hours themselves is not counted. '}
      </p>
    </section>
  );
}

function UtilisationPart({ view: { report } }: ReportTablesProps) {
  const { utilisation } = report;
  const nameOf = usePeople(utilisation.map(({ technician }) => technician));
  return (
    <section aria-label="Utilisation">
      <h2>Utilisation</h2>
      <p className="subtle reports-hint">How much of everybody’s time is charged or within a contract. Travel counts as hours worked.</p>
      <BarsTable
        caption="Utilisation by technician"
        what="Technician"
        columns={['Worked', 'Earning', 'Share']}
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
    <section aria-label="What interruptions cost">
      <h2>What interruptions cost</h2>
      {interruptions.length === 0 ? (
        <p className="subtle">None in these days. “Interrupt me” on the clock records one.</p>
      ) : (
        <BarsTable
          caption="Cost of interruptions by who interrupted"
          what="Interrupted by"
          columns={['How often', 'Time', 'Cost']}
          rows={interruptions.map(({ client, count, time, cost }) => ({
            key: client ?? 'none',
            name: client === null ? 'no known client' : (names[client] ?? client),
            bar: cost,
            cells: [String(count), hoursAndMinutes(time), inCurrency(cost, currency)],
          }))}
        />
      )}
    </section>
  );
}
