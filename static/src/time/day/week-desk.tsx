import Button from '@atlaskit/button/new';
import type { DateOnly, Instant } from '../../../../src/platform/rules/units';
import { paidTime, sumsIn } from '../../../../src/time/rules/day/day-sums';
import type { DaysView, DayView } from '../../../../src/time/rules/day/days-view';
import { takenBy } from '../../../../src/time/rules/day/day-work';
import { gapsIn } from '../../../../src/time/rules/day/gaps';
import { isLate } from '../../../../src/time/rules/day/lateness';
import { maturityOf } from '../../../../src/time/rules/day/maturity';
import { lengthOf } from '../../../../src/time/rules/stretch';
import { duration } from '../../ui/duration';
import { useSurface } from '../../ui/surface';
import { dayWords, dateInWords } from './day-words';
import { useNow } from '../../ui/use-now';
import { useSaveCsv } from './use-save-csv';
import { useTicketClients } from '../use-ticket-clients';
import { WeekTotals } from './week-totals';
import { say } from '../../ui/words/say';
import './day-head.css';
import './day-table.css';
import './week-desk.css';

/** The week by day, and by client and kind. */
export function WeekDesk({ view, onDay }: { readonly view: DaysView; readonly onDay: (date: DateOnly) => void }) {
  const now = useNow();
  const saveCsv = useSaveCsv();
  const { days, entries, timer, settings } = view;
  const clients = useTicketClients([...entries, ...(timer ? [timer] : [])].map(({ ticket }) => ticket));
  const maturity = maturityOf(entries, settings.zone);
  const late = entries.filter((entry) => entry.kind !== 'break' && isLate(entry)).length;
  return (
    <>
      <div className="day-head">
        <p>{maturity ? dayWords.level(maturity) : say('Nothing is entered in this week.')}</p>
        {maturity && (
          <p className="subtle">
            {say('{levelMeans} {late} of {entries} entered late.', {
              levelMeans: dayWords.levelMeans(maturity),
              late,
              entries: entries.length,
            })}
          </p>
        )}
        <div className="day-head-export">
          <Button spacing="compact" appearance="subtle" isDisabled={entries.length === 0} onClick={() => saveCsv(view)}>
            {say('Export CSV')}
          </Button>
        </div>
      </div>
      <div className="week-scroll" role="region" aria-label={say('The week by day')} tabIndex={0}>
        <table className="day-table week-days">
          <caption className="heard-only">{say('The week by day')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Day')}</th>
              <th scope="col" className="day-table-number">
                {say('Worked')}
              </th>
              <th scope="col" className="day-table-number">
                {say('Breaks')}
              </th>
              <th scope="col" className="day-table-number">
                {say('Gaps')}
              </th>
              <th scope="col">{say('State')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <WeekDay key={day.date} day={day} view={view} now={now} onDay={onDay} />
            ))}
          </tbody>
        </table>
      </div>
      <WeekTotals view={view} clients={clients} now={now} />
    </>
  );
}

interface WeekDayProps {
  readonly day: DayView;
  readonly view: DaysView;
  readonly now: Instant;
  readonly onDay: (date: DateOnly) => void;
}

function WeekDay({ day, view, now, onDay }: WeekDayProps) {
  const { locale } = useSurface();
  const { entries, timer, today } = view;
  const sums = sumsIn(day, entries, timer, now);
  const gaps = gapsIn(day, takenBy(view), now);
  const gapTime = gaps.reduce((sum, gap) => sum + lengthOf(gap), 0);
  const shown = (time: number): string => (time === 0 ? '–' : duration(time));
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" onClick={() => onDay(day.date)}>
          {dateInWords(day.date, locale, 'short')}
        </button>
        {day.date === today && ' (today)'}
      </th>
      <td className="day-table-number numbers">{shown(paidTime(sums))}</td>
      <td className="day-table-number numbers">{shown(sums.break)}</td>
      <td className={`day-table-number numbers${gapTime > 0 ? ' day-head-warning' : ''}`}>{shown(gapTime)}</td>
      <td>{stateOf(day, now)}</td>
    </tr>
  );
}

function stateOf({ record, shift, startedAt, holiday }: DayView, now: Instant): string {
  if (record?.submitted) return 'submitted';
  if (holiday !== null) return holiday;
  if (record) return 'reopened';
  if (startedAt > now) return '';
  return shift.length === 0 ? say('day off') : say('open');
}
