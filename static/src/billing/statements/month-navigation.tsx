import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';
import type { Month } from '../../../../src/platform/rules/units';
import { monthAfter, monthWords } from './month-words';
import { say } from '../../ui/words/say';

interface MonthNavigationProps {
  readonly title: string;
  readonly month: Month;
  readonly onMonth: (month: Month) => void;
  /** The way back to all clients; null where they are shown. */
  readonly onBack: (() => void) | null;
}

/** Whose month is shown, and the ways to others. */
export function MonthNavigation({ title, month, onMonth, onBack }: MonthNavigationProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (onBack !== null) heading.current?.focus();
  }, [title, onBack === null]); // eslint-disable-line react-hooks/exhaustive-deps -- the heading takes the focus when another client is opened, not on every render
  return (
    <header className="statements-head">
      <div>
        {onBack !== null && (
          <button type="button" className="link not-printed" onClick={onBack}>
            {say('‹ All clients')}
          </button>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title} <span className="subtle">{monthWords(month)}</span>
        </h1>
      </div>
      <div className="statements-ways not-printed">
        <Button spacing="compact" aria-label={say('Previous month')} onClick={() => onMonth(monthAfter(month, -1))}>
          ‹
        </Button>
        <Button spacing="compact" aria-label={say('Next month')} onClick={() => onMonth(monthAfter(month, 1))}>
          ›
        </Button>
        <label>
          <span className="heard-only">{say('Month')}</span>
          <input
            type="month"
            className="labelled-input statements-month"
            value={month}
            onChange={({ currentTarget: { value } }) => {
              if (/^\d{4}-\d{2}$/.test(value)) onMonth(value as Month);
            }}
          />
        </label>
      </div>
    </header>
  );
}
