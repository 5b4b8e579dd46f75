import Button from '@atlaskit/button/new';
import type { Month } from '../../../../src/platform/rules/units';
import { useSurface } from '../../ui/surface';
import { dateWords, monthWords } from './month-words';
import type { NextMonth } from './next-month';
import { say, sayCount } from '../../ui/words/say';

interface MonthsBannerProps {
  readonly next: NextMonth;
  /** In the year that is shown, and in the other years of the last two. */
  readonly missing: number;
  readonly missingBeyond: number;
  readonly busy: boolean;
  readonly mayAct: boolean;
  readonly onDryRun: (month: Month) => void;
  readonly onCreate: () => void;
}

/** What comes next, and what should be there and is not. */
export function MonthsBanner({ next, missing, missingBeyond, busy, mayAct, onDryRun, onCreate }: MonthsBannerProps) {
  const { locale } = useSurface();
  const clients = sayCount(next.clients, { one: '{count} client', other: '{count} clients' });
  return (
    <div className="months-banner">
      <p>
        {next.first === null
          ? say('{month} has its tickets, or none are planned.', { month: monthWords(next.month, locale) })
          : say('{month} is due for {clients} from {date}.', {
              month: monthWords(next.month, locale),
              clients,
              date: dateWords(next.first, locale),
            })}
        {missing + missingBeyond > 0 && <strong className="months-missing"> {missingWords(missing, missingBeyond)}</strong>}
      </p>
      {mayAct && (
        <div className="months-banner-acts">
          <Button isDisabled={busy} onClick={() => onDryRun(next.month)}>
            {say('Dry run')}
          </Button>
          <Button appearance="primary" isDisabled={busy || missing + missingBeyond === 0} onClick={onCreate}>
            {say('Create what is missing')}
          </Button>
        </div>
      )}
    </div>
  );
}

function missingWords(shown: number, beyond: number): string {
  const all = shown + beyond;
  const words = sayCount(all, { one: '{count} ticket is missing', other: '{count} tickets are missing' });
  if (beyond === 0) return `${words}.`;
  return all === beyond
    ? say('{words}, in another year.', { words })
    : say('{words}, {beyond} of them in another year.', { words, beyond: String(beyond) });
}
