import type { Mark } from '../../../../src/maintenance/rules/checklist';
import { useSurface } from '../../ui/surface';
import { useTimes } from '../../ui/use-times';
import { stateWords } from './state-words';

interface FormerMarksProps {
  readonly former: Mark['former'];
  readonly unit?: string;
  readonly nameOf: (accountId: string) => string;
}

/** `was: done by Ben, 20 Nov, 9:14, 18 % free`, newest first. */
export function FormerMarks({ former, unit = '', nameOf }: FormerMarksProps) {
  const { locale } = useSurface();
  const { dayAndTime } = useTimes();
  const value = (number: number): string =>
    `, ${new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(number)} ${unit}`.trimEnd();
  return (
    <ul className="item-former" aria-label="Former values">
      {former.map(({ state, by, at, number, note }) => (
        <li key={at}>
          was: {state === 'open' ? 'set back to open' : stateWords[state]} by {nameOf(by)}, {dayAndTime(at)}
          {number !== undefined && value(number)}
          {note !== undefined && `: ${note}`}
        </li>
      ))}
    </ul>
  );
}
