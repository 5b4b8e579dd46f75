import type { Instant } from '../../../../src/platform/rules/units';
import { paidTime, sumsIn } from '../../../../src/time/rules/day/day-sums';
import type { DaysView } from '../../../../src/time/rules/day/days-view';
import { workKinds } from '../../../../src/time/rules/timer';
import { totalsBy } from '../../../../src/time/rules/day/week-totals';
import { duration } from '../../ui/duration';
import { kindWords } from '../kind-words';
import type { TicketClients } from '../use-ticket-clients';
import { say } from '../../ui/words/say';

interface WeekTotalsProps {
  readonly view: DaysView;
  readonly clients: TicketClients;
  readonly now: Instant;
}

const shown = (time: number): string => (time === 0 ? '–' : duration(time));

/** Time by client and kind, the most first; breaks stand apart and do not count. */
export function WeekTotals({ view: { days, entries, timer }, clients, now }: WeekTotalsProps) {
  const totals = totalsBy(clients.groupOf, days, entries, timer, now);
  if (totals.length === 0) return null;
  const whole = { startedAt: days[0]?.startedAt ?? now, stoppedAt: days.at(-1)?.stoppedAt ?? now };
  const all = sumsIn(whole, entries, timer, now);
  return (
    <div className="week-scroll" role="region" aria-label={say('The week by client and kind')} tabIndex={0}>
      <table className="day-table week-totals">
        <caption className="heard-only">{say('The week by client and kind')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Client or ticket')}</th>
            {workKinds.map((kind) => (
              <th key={kind} scope="col" className="day-table-number">
                {kindWords[kind]}
              </th>
            ))}
            <th scope="col" className="day-table-number">
              {say('worked')}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ id, name, kinds, worked }) => (
            <tr key={id}>
              <th scope="row">
                <span className={`week-totals-name ${clients.accentOf(id)}`}>{name}</span>
              </th>
              {workKinds.map((kind) => (
                <td key={kind} className="day-table-number numbers">
                  {shown(kinds[kind])}
                </td>
              ))}
              <td className="day-table-number numbers">{shown(worked)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('Together')}</th>
            {workKinds.map((kind) => (
              <td key={kind} className="day-table-number numbers">
                {shown(all[kind])}
              </td>
            ))}
            <td className="day-table-number numbers">{shown(paidTime(all))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
