import type { BillingReport } from '../../../../src/billing/rules/report/billing-report';
import type { BillingReportView } from '../../../../src/billing/reports/open-billing-report';
import { hoursAndMinutes } from '../../../../src/billing/rules/in-words';
import { dateInWords } from '../date-in-words';
import { inCurrency } from '../in-currency';
import type { JourneyDriven } from '../../../../src/billing/rules/report/journeys-driven';
import { instant, type DateOnly } from '../../../../src/platform/rules/units';
import { usePeople } from '../../ui/use-people';
import { useTimes } from '../../ui/use-times';
import { say } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';

interface DrivingPartProps {
  readonly view: BillingReportView & { readonly report: BillingReport };
}

/** What driving keeps us from earning, and what chains of visits save. */
export function DrivingPart({ view: { report, currency, names } }: DrivingPartProps) {
  const { driving, journeys } = report;
  const nameOf = usePeople(journeys.map(({ technician }) => technician));
  return (
    <section aria-label={say('Driving')}>
      <h2>{say('Driving')}</h2>
      {driving.travel === 0 ? (
        <p className="subtle">{say('No travel was saved in these days.')}</p>
      ) : (
        <p className="reports-sentence">
          {rich('{travel} on the road, {unbilled} of it paid by nobody. At a desk that time would have earned {inCurrency}{lostAWeek}.', {
            travel: hoursAndMinutes(driving.travel),
            unbilled: hoursAndMinutes(driving.unbilled),
            inCurrency: <strong className="numbers">{inCurrency(driving.lost, currency)}</strong>,
            lostAWeek: driving.lostAWeek !== null && say(', {lostAWeek} a week', { lostAWeek: inCurrency(driving.lostAWeek, currency) }),
          })}
        </p>
      )}
      {journeys.length > 0 && (
        <>
          <h3>{say('Visits on one journey')}</h3>
          <ul className="reports-list">
            {journeys.slice(0, mostJourneys).map((journey) => (
              <li key={`${journey.technician} ${String(journey.from)}`}>
                <JourneyDay journey={journey} /> {nameOf(journey.technician)}:{' '}
                {journey.clients.map((client) => names[client] ?? client).join(' → ')}{' '}
                <span className="subtle">{savingInWords(journey, currency)}</span>
              </li>
            ))}
          </ul>
          {journeys.length > mostJourneys && (
            <p className="subtle">{say('and {journeys} more before these', { journeys: journeys.length - mostJourneys })}</p>
          )}
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
  if (saving === null) return say('no travel was saved, so the miles are not known');
  const [driven, apart] = [Math.round(saving.driven), Math.round(saving.driven + saving.miles)];
  if (saving.miles <= 0) return say('about {driven} miles, nothing saved against driving to each', { driven: String(driven) });
  return say('about {driven} miles instead of {apart}, {money} saved', {
    driven: String(driven),
    apart: String(apart),
    money: inCurrency(saving.money, currency),
  });
}
