import Button from '@atlaskit/button/new';
import type { Instant } from '../../../../src/platform/rules/units';
import { paidTime, sumsIn, timeIn } from '../../../../src/time/rules/day/day-sums';
import type { DaysView, DayView } from '../../../../src/time/rules/day/days-view';
import { isLate } from '../../../../src/time/rules/day/lateness';
import { maturityOf } from '../../../../src/time/rules/day/maturity';
import { lengthOf, type Stretch } from '../../../../src/time/rules/stretch';
import { duration } from '../../ui/duration';
import { dayWords } from './day-words';
import { useSaveCsv } from './use-save-csv';
import { say } from '../../ui/words/say';
import './day-head.css';

interface DayHeadProps {
  readonly day: DayView;
  readonly view: DaysView;
  readonly gaps: readonly Stretch[];
  readonly now: Instant;
}

/** The day in numbers: worked, breaks, gaps, and how close to the work time was entered. */
export function DayHead({ day, view, gaps, now }: DayHeadProps) {
  const { entries, inJira, timer, settings } = view;
  const saveCsv = useSaveCsv();
  const sums = sumsIn(day, entries, timer, now);
  const maturity = maturityOf(entries, settings.zone);
  const late = entries.filter((entry) => entry.kind !== 'break' && isLate(entry)).length;
  const logged = inJira.reduce((sum, worklog) => sum + timeIn(worklog, day), 0);
  const gapTime = gaps.reduce((sum, gap) => sum + lengthOf(gap), 0);
  return (
    <div className="day-head">
      <dl>
        <Number label={say('worked')} value={spent(paidTime(sums))} />
        {logged > 0 && <Number label={say('logged in Jira')} value={spent(logged)} />}
        <Number label={say('breaks')} value={spent(sums.break)} />
        <Number label={say('gaps')} value={spent(gapTime)} isWarning={gapTime > 0} />
        {late > 0 && <Number label={say('entered late')} value={String(late)} isWarning />}
      </dl>
      {maturity && (
        <p className="subtle" title={dayWords.levelMeans(maturity)}>
          {dayWords.level(maturity)}
        </p>
      )}
      <div className="day-head-export">
        <Button spacing="compact" appearance="subtle" isDisabled={entries.length === 0} onClick={() => saveCsv(view)}>
          {say('Export CSV')}
        </Button>
      </div>
    </div>
  );
}

const spent = (time: number): string => (time === 0 ? '–' : duration(time));

interface NumberProps {
  readonly label: string;
  readonly value: string;
  readonly isWarning?: boolean;
}

function Number({ label, value, isWarning = false }: NumberProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={isWarning ? 'numbers day-head-warning' : 'numbers'}>{value}</dd>
    </div>
  );
}
