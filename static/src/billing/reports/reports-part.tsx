import { useCallback, useState } from 'react';
import { blockedSentence } from '../../../../src/billing/rules/margins';
import { RangeFilter } from '../../time/team/range-filter';
import { instantsOf, presetRange } from '../../time/team/team-range';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Refused } from '../../ui/refused';
import { serverInstant } from '../../ui/server-instant';
import { Skeleton } from '../../ui/skeleton';
import { useSurface } from '../../ui/surface';
import { useAsked } from '../../ui/use-asked';
import { useTimes } from '../../ui/use-times';
import { ReportTables } from './report-tables';
import { say } from '../../ui/words/say';
import './reports.css';

/** What any range of days earned and cost; for service managers. */
export function ReportsPart() {
  const { timeZone } = useSurface();
  const { dateOf } = useTimes();
  const today = dateOf(serverInstant());
  const [range, setRange] = useState(() => presetRange('month', today));
  const { from, to } = range;
  const ask = useCallback(() => {
    const instants = instantsOf({ from, to }, timeZone);
    if (instants !== null) return call('openBillingReport', instants);
    return Promise.reject(new Refused('badInput', say('Choose a first day and a last day that is not before it.')));
  }, [from, to, timeZone]);
  const { value, trouble, busy, act } = useAsked(ask);
  return (
    <div className="reports" aria-busy={busy}>
      <p className="subtle reports-hint">
        {say('For service managers only. Work is priced by the policies in force; nothing here is on a statement.')}{' '}
        {say('Only clients whose tickets you may see are counted.')}
      </p>
      <RangeFilter today={today} range={range} onRange={setRange} />
      {trouble !== null && <Notice sentence={trouble} onRetry={() => act(ask)} />}
      {value === null && trouble === null && <Skeleton lines={8} label={say('Adding up what was earned')} />}
      {value?.report.outcome === 'blocked' && <Notice sentence={blockedSentence(value.report.roles)} />}
      {value?.report.outcome === 'shown' && <ReportTables view={{ ...value, report: value.report }} />}
    </div>
  );
}
