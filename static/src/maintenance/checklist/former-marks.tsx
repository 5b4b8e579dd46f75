import type { Mark } from '../../../../src/maintenance/rules/checklist';
import { useSurface } from '../../ui/surface';
import { useTimes } from '../../ui/use-times';
import { stateWords } from './state-words';
import { say } from '../../ui/words/say';
import { rich } from '../../ui/words/rich';

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
    <ul className="item-former" aria-label={say('Former values')}>
      {former.map(({ state, by, at, number, note }) => (
        <li key={at}>
          {rich('was: {state} by {by}, {at}{number}{note}', {
            state: state === 'open' ? say('set back to open') : stateWords[state],
            by: nameOf(by),
            at: dayAndTime(at),
            number: number !== undefined && value(number),
            note: note !== undefined && `: ${note}`,
          })}
        </li>
      ))}
    </ul>
  );
}
