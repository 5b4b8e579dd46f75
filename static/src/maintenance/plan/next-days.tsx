import type { NextDay } from '../../../../src/maintenance/rules/months/next-days';
import { useSurface } from '../../ui/surface';
import { dateWords, monthWords } from '../months/month-words';

/** The next twelve planned days. */
export function NextDays({ days }: { readonly days: readonly NextDay[] }) {
  const { locale } = useSurface();
  return (
    <div>
      <h3>The next twelve</h3>
      <ol className="next-days" aria-label="The next twelve days">
        {days.map(({ period, day }) => (
          <li key={period}>
            <span className="subtle">{monthWords(period, locale, 'short')}</span>{' '}
            {day.skipped === undefined ? dateWords(day.on, locale) : `skipped: ${day.skipped}`}
            {day.skipped === undefined && day.from !== day.on && <span className="subtle"> (ticket {dateWords(day.from, locale)})</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
