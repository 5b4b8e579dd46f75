import type { Copy, Watched } from '../../../../../src/hipaa/rules/continuity/system';
import type { Instant } from '../../../../../src/platform/rules/units';
import { Labelled } from '../../../ui/labelled';
import { useSurface } from '../../../ui/surface';
import { instantOf, wallTime } from '../../../ui/wall-time';
import { CheckField } from '../../../ui/fields/check-field';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { say } from '../../../ui/words/say';

interface CopyFieldsProps {
  readonly where: string;
  readonly copy: Copy;
  /** The lines of the client's checklist about backups that monitoring watches. */
  readonly watched: readonly Watched[];
  readonly onChange: (copy: Copy) => void;
}

/** One of a system's two copies. */
export function CopyFields({ where, copy, watched, onChange }: CopyFieldsProps) {
  const { watchedBy = null } = copy;
  const choices = watchedBy === null || watched.some(({ item }) => item === watchedBy.item) ? watched : [watchedBy, ...watched];
  return (
    <div>
      {choices.length > 0 && (
        <ChoiceField
          label={say('The {where} copy is told of', { where })}
          value={watchedBy?.item ?? ''}
          choices={[['', say('by hand')], ...choices.map(({ item, title }) => [item, say('by monitoring: {title}', { title })] as const)]}
          onChange={(chosen) => onChange({ ...copy, watchedBy: choices.find(({ item }) => item === chosen) ?? null })}
        />
      )}
      <WhenField
        label={say('Last {where} success', { where })}
        at={copy.lastSuccess}
        onChange={(lastSuccess) => onChange({ ...copy, lastSuccess })}
      />
      {watchedBy !== null && <span className="subtle">{say('What is typed counts until monitoring tells.')}</span>}
      <CheckField label={say('It runs by itself')} checked={copy.automated} onChange={(automated) => onChange({ ...copy, automated })} />
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
