import { useState } from 'react';
import type { Instant } from '../../../src/platform/rules/units';
import { Labelled } from './labelled';
import { useSurface } from './surface';
import { instantOf, wallTime } from './wall-time';

interface InstantFieldProps {
  readonly label: string;
  /** What it begins with; kept to the second unless another minute is entered. */
  readonly initially: Instant;
  /** What was entered before, where something was. */
  readonly entered?: Instant | undefined;
  /** Null while what stands there is no time. */
  readonly onChange: (instant: Instant | null) => void;
}

/** A date and time to the minute, as the person's own clocks show it. */
export function InstantField({ label, initially, entered = initially, onChange }: InstantFieldProps) {
  const { timeZone } = useSurface();
  const [wall, setWall] = useState(() => wallTime(entered, timeZone));
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="datetime-local"
          className="labelled-input numbers"
          value={wall}
          onChange={({ currentTarget: { value } }) => {
            setWall(value);
            onChange(value === wallTime(initially, timeZone) ? initially : instantOf(value, timeZone, initially));
          }}
        />
      )}
    </Labelled>
  );
}
