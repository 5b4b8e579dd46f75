import type { NextDay } from '../../../../src/maintenance/rules/months/next-days';
import { useSurface } from '../../ui/surface';
import { dateWords, monthWords } from '../months/month-words';
import { say } from '../../ui/words/say';

/** The next twelve planned days. */
export function NextDays({ days }: { readonly days: readonly NextDay[] }) {
  const { locale } = useSurface();
  return (
    <div>
      <h3>{say('The next twelve')}</h3>
      <ol className="next-days" aria-label={say('The next twelve days')}>
        {days.map(({ period, day }) => (
          <li key={period}>
            <span className="subtle">{monthWords(period, locale, 'short')}</span>{' '}
            {day.skipped === undefined ? dateWords(day.on, locale) : say('skipped: {skipped}', { skipped: day.skipped })}
            {day.skipped === undefined && day.from !== day.on && (
              <span className="subtle"> {say('(ticket {date})', { date: dateWords(day.from, locale) })}</span>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
