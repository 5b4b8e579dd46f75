import type { BillingReport } from '../../../../src/billing/rules/report/billing-report';
import type { BillingReportView } from '../../../../src/billing/reports/open-billing-report';
import { dateInWords, hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { inCurrency } from '../../../../src/billing/rules/money';
import type { JourneyDriven } from '../../../../src/billing/rules/report/journeys-driven';
import { instant, type DateOnly } from '../../../../src/platform/rules/units';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';

interface DrivingPartProps {
  readonly view: BillingReportView & { readonly report: BillingReport };
}

/** What driving keeps us from earning, and what chains of visits save. */
export function DrivingPart({ view: { report, currency, names } }: DrivingPartProps) {
  const { driving, journeys } = report;
  const nameOf = usePeople(journeys.map(({ technician }) => technician));
  return (
    <section aria-label="Driving">
      <h2>Driving</h2>
      {driving.travel === 0 ? (
        <p className="subtle">No travel was saved in these days.</p>
      ) : (
        <p className="reports-sentence">
          {hoursAndMinutes(driving.travel)} on the road, {hoursAndMinutes(driving.unbilled)} of it paid by nobody. At a desk that time would
          have earned <strong className="numbers">{inCurrency(driving.lost, currency)}</strong>
          {driving.lostAWeek !== null && `, ${inCurrency(driving.lostAWeek, currency)} a week`}.
        </p>
      )}
      {journeys.length > 0 && (
        <>
          <h3>Visits on one journey</h3>
          <ul className="reports-list">
            {journeys.slice(0, mostJourneys).map((journey) => (
              <li key={`${journey.technician} ${String(journey.from)}`}>
                <JourneyDay journey={journey} /> {nameOf(journey.technician)}:{' '}
                {journey.clients.map((client) => names[client] ?? client).join(' → ')}{' '}
                <span className="subtle">{savingInWords(journey, currency)}</span>
              </li>
            ))}
          </ul>
          {journeys.length > mostJourneys && <p className="subtle">and {journeys.length - mostJourneys} more before these</p>}
        </>
      )}
    </section>
  );
}

const mostJourneys = 20;

function JourneyDay({ journey }: { readonly journey: JourneyDriven }) {
  const { dateOf } = useTimes();
  return <span className="subtle numbers">{dateInWords(dateOf(instant(new Date(journey.from).toISOString())) as DateOnly)}</span>;
}

function savingInWords({ saving }: JourneyDriven, currency: string): string {
  if (saving === null) return 'no travel was saved, so the miles are not known';
  const [driven, apart] = [Math.round(saving.driven), Math.round(saving.driven + saving.miles)];
  if (saving.miles <= 0) return `about ${String(driven)} miles, nothing saved against driving to each`;
  return `about ${String(driven)} miles instead of ${String(apart)}, ${inCurrency(saving.money, currency)} saved`;
}
