import type { Programme } from '../../../../src/hipaa/rules/programme';
import { Mark } from '../mark';

const parts: readonly (readonly [keyof Programme, string])[] = [
  ['compliant', 'We are compliant'],
  ['agreement', 'Agreement'],
  ['assessed', 'Assessed'],
  ['kept', 'Kept compliant'],
];

/** The four parts of what we owe a client. */
export function ProgrammeMarks({ programme }: { readonly programme: Programme }) {
  return (
    <ul className="programme-marks">
      {parts.map(([part, words]) => (
        <li key={part} title={words}>
          <span className="subtle">{words}</span> <Mark tone={programme[part]} />
        </li>
      ))}
    </ul>
  );
}
