import type { Copy } from '../../../../../src/hipaa/rules/continuity/system';
import type { Instant } from '../../../../../src/platform/rules/units';
import { Labelled } from '../../../ui/labelled';
import { useSurface } from '../../../ui/surface';
import { instantOf, wallTime } from '../../../ui/wall-time';
import { CheckField } from './plain-fields';

interface CopyFieldsProps {
  readonly where: string;
  readonly copy: Copy;
  readonly onChange: (copy: Copy) => void;
}

/** One of a system's two copies. */
export function CopyFields({ where, copy, onChange }: CopyFieldsProps) {
  return (
    <div>
      <WhenField
        label={`Last ${where} copy that succeeded`}
        at={copy.lastSuccess}
        onChange={(lastSuccess) => onChange({ ...copy, lastSuccess })}
      />
      <CheckField label="It runs by itself" value={copy.automated} onChange={(automated) => onChange({ ...copy, automated })} />
    </div>
  );
}

interface WhenFieldProps {
  readonly label: string;
  readonly at: Instant | null;
  readonly onChange: (at: Instant | null) => void;
}

/** A day and time by the person's own clock, or none. */
export function WhenField({ label, at, onChange }: WhenFieldProps) {
  const { timeZone } = useSurface();
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="datetime-local"
          className="labelled-input"
          defaultValue={at === null ? '' : wallTime(at, timeZone)}
          onChange={({ currentTarget: { value } }) => {
            const read = value === '' ? null : instantOf(value, timeZone, new Date().toISOString() as Instant);
            if (value === '' || read !== null) onChange(read);
          }}
        />
      )}
    </Labelled>
  );
}
