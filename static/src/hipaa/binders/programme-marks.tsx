import type { Programme } from '../../../../src/hipaa/rules/programme';
import { Mark } from '../mark';
import { say } from '../../ui/words/say';

const parts: readonly (readonly [keyof Programme, string])[] = [
  ['compliant', say('We are compliant')],
  ['agreement', say('Agreement')],
  ['assessed', say('Assessed')],
  ['kept', say('Kept compliant')],
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
