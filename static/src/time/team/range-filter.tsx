import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import { Labelled } from '../../ui/labelled';
import { presetRange, presetWords, type DayRange, type Preset } from './team-range';
import { say } from '../../ui/words/say';
import './range-filter.css';

interface RangeFilterProps {
  /** In the person's zone. */
  readonly today: string;
  readonly range: DayRange;
  readonly onRange: (range: DayRange) => void;
  /** What else is chosen. */
  readonly children?: ReactNode;
}

/** The days that something is added up for. */
export function RangeFilter({ today, range, onRange, children }: RangeFilterProps) {
  const isChosen = (preset: Preset): boolean => {
    const { from, to } = presetRange(preset, today);
    return from === range.from && to === range.to;
  };
  return (
    <div className="range-filter">
      <div className="range-filter-presets" role="group" aria-label={say('Days')}>
        {(Object.keys(presetWords) as Preset[]).map((preset) => (
          <Button
            key={preset}
            spacing="compact"
            isSelected={isChosen(preset)}
            aria-pressed={isChosen(preset)}
            onClick={() => onRange(presetRange(preset, today))}
          >
            {presetWords[preset]}
          </Button>
        ))}
      </div>
      <Day label={say('From')} day={range.from} onDay={(from) => onRange({ ...range, from })} />
      <Day label={say('To, included')} day={range.to} onDay={(to) => onRange({ ...range, to })} />
      {children}
    </div>
  );
}

function Day({ label, day, onDay }: { readonly label: string; readonly day: string; readonly onDay: (day: string) => void }) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          className="labelled-input numbers"
          value={day}
          onChange={({ currentTarget }) => onDay(currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
