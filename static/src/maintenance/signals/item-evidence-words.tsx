import type { MonthRecord } from '../../../../src/maintenance/rules/signals/evidence';
import type { MonitoredItem } from '../../../../src/maintenance/signals/open-monitored-client';
import { useTimes } from '../../ui/use-times';
import { monthsWords } from './months-words';

interface ItemEvidenceWordsProps {
  readonly item: MonitoredItem;
  readonly nameOf: (accountId: string) => string;
}

const monthsShown = 4;

/** What hand and monitor said in the latest months, the proven alert, who decided what, and what is missing. */
export function ItemEvidenceWords({ item: { tier, evidence, missing }, nameOf }: ItemEvidenceWordsProps) {
  const { dayAndTime } = useTimes();
  const months = Object.entries(evidence.months)
    .sort(([one], [other]) => one.localeCompare(other))
    .slice(-monthsShown);
  const { proven, approved, sentBack } = evidence;
  const isBack = tier !== 'automatic' && sentBack !== undefined;
  const facts = [
    ...(months.length === 0 ? [] : [months.map(([month, record]) => `${monthsWords([month])}: ${recordWords(record)}`).join(' · ')]),
    ...(proven === undefined ? [] : [`Test alert of ${dayAndTime(proven.alert.at)} proven by ${nameOf(proven.by)}.`]),
    ...(tier === 'automatic' && approved !== undefined
      ? [`Left to monitoring by ${nameOf(approved.by)}, ${dayAndTime(approved.at)}, on ${monthsWords(approved.months)}.`]
      : []),
    ...(months.length === 0 && !isBack ? [] : [missing.join(' ')]),
  ];
  return (
    <>
      {isBack && (
        <p className="monitored-item-facts monitored-item-back">
          By hand again since {dayAndTime(sentBack.at)} ({nameOf(sentBack.by)}): {sentBack.why}
        </p>
      )}
      {facts
        .filter((fact) => fact !== '')
        .map((fact) => (
          <p key={fact} className="monitored-item-facts">
            {fact}
          </p>
        ))}
    </>
  );
}

function recordWords({ hand, monitor }: MonthRecord): string {
  if (hand === 'ok' && monitor === 'ok') return 'both ok';
  if (hand === 'failed' && monitor === 'alert') return 'both saw the failure';
  if (hand === 'failed' && monitor === 'ok') return 'alert missed';
  return monitor === 'silent' ? 'monitor silent' : 'false alarm';
}
