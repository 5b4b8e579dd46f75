import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import { presetRange, presetWords, type DayRange, type Preset } from './team-range';
import { DayField } from '../../ui/fields/day-field';
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
      <DayField label={say('From')} value={range.from} onChange={(from) => onRange({ ...range, from })} />
      <DayField label={say('To, included')} value={range.to} onChange={(to) => onRange({ ...range, to })} />
      {children}
    </div>
  );
}
