import Button from '@atlaskit/button/new';
import type { Month } from '../../../../src/platform/rules/units';
import { useSurface } from '../../ui/surface';
import { dateWords, monthWords } from './month-words';
import type { NextMonth } from './next-month';

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
  const clients = next.clients === 1 ? '1 client' : `${String(next.clients)} clients`;
  return (
    <div className="months-banner">
      <p>
        {next.first === null
          ? `${monthWords(next.month, locale)} has its tickets, or none are planned.`
          : `${monthWords(next.month, locale)} is due for ${clients} from ${dateWords(next.first, locale)}.`}
        {missing + missingBeyond > 0 && <strong className="months-missing"> {missingWords(missing, missingBeyond)}</strong>}
      </p>
      {mayAct && (
        <div className="months-banner-acts">
          <Button isDisabled={busy} onClick={() => onDryRun(next.month)}>
            Dry run
          </Button>
          <Button appearance="primary" isDisabled={busy || missing + missingBeyond === 0} onClick={onCreate}>
            Create what is missing
          </Button>
        </div>
      )}
    </div>
  );
}

function missingWords(shown: number, beyond: number): string {
  const all = shown + beyond;
  const words = all === 1 ? '1 ticket is missing' : `${String(all)} tickets are missing`;
  if (beyond === 0) return `${words}.`;
  return all === beyond ? `${words}, in another year.` : `${words}, ${String(beyond)} of them in another year.`;
}
