import { workKinds, type WorkKind } from '../../../../src/time/rules/timer';
import { Labelled } from '../../ui/labelled';
import { kindWords } from '../kind-words';
import { say } from '../../ui/words/say';

/** A kind of work as a field of a form. */
export function KindSelect({ value, onChange }: { readonly value: WorkKind; readonly onChange: (kind: WorkKind) => void }) {
  return (
    <Labelled label={say('Kind of work')}>
      {(id) => (
        <select
          id={id}
          className="labelled-input"
          value={value}
          onChange={(event) => onChange(workKinds.find((kind) => kind === event.currentTarget.value) ?? value)}
        >
          {workKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWords[kind]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
