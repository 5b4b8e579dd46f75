import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { DateOnly } from '../../../../src/platform/rules/units';
import { addDays, weekOf } from '../../../../src/time/rules/day/day-plan';
import { useSurface } from '../../ui/surface';
import { dateInWords } from './day-words';
import { say } from '../../ui/words/say';
import './day-navigation.css';

interface DayNavigationProps {
  readonly span: 'day' | 'week';
  /** Null until it is known which day it is. */
  readonly date: DateOnly | null;
  readonly isToday: boolean;
  readonly onSpan: (span: 'day' | 'week') => void;
  /** Null is today. */
  readonly onDate: (date: DateOnly | null) => void;
  readonly children: ReactNode;
}

/** Which day or week is shown, and the ways to others. */
export function DayNavigation({ span, date, isToday, onSpan, onDate, children }: DayNavigationProps) {
  const { locale } = useSurface();
  const by = span === 'day' ? 1 : 7;
  const move = (days: number): void => {
    if (date !== null) onDate(addDays(date, days));
  };
  return (
    <header className="day-navigation">
      <h1>{date === null ? say('My day') : title(span, date, locale)}</h1>
      <div className="day-navigation-ways">
        <Button
          spacing="compact"
          aria-label={span === 'day' ? say('Previous day') : say('Previous week')}
          isDisabled={date === null}
          onClick={() => move(-by)}
        >
          ‹
        </Button>
        <Button
          spacing="compact"
          aria-label={span === 'day' ? say('Next day') : say('Next week')}
          isDisabled={date === null}
          onClick={() => move(by)}
        >
          ›
        </Button>
        <Button spacing="compact" isDisabled={isToday} onClick={() => onDate(null)}>
          {say('Today')}
        </Button>
        <label>
          <span className="heard-only">{say('Date')}</span>
          <input
            className="labelled-input day-navigation-date"
            type="date"
            value={date ?? ''}
            onChange={({ currentTarget: { value } }) => {
              if (value !== '') onDate(value as DateOnly);
            }}
          />
        </label>
        <Button spacing="compact" appearance="subtle" onClick={() => onSpan(span === 'day' ? 'week' : 'day')}>
          {span === 'day' ? say('Show the week') : say('Show the day')}
        </Button>
        {children}
      </div>
    </header>
  );
}

function title(span: 'day' | 'week', date: DateOnly, locale: string): string {
  if (span === 'day') return dateInWords(date, locale);
  const [monday = date, sunday = date] = [weekOf(date)[0], weekOf(date)[6]];
  return `${dateInWords(monday, locale, 'short')} – ${dateInWords(sunday, locale)}`;
}
