import type { MonthRecord } from '../../../../src/maintenance/rules/signals/evidence';
import type { MonitoredItem } from '../../../../src/maintenance/signals/open-monitored-client';
import { useTimes } from '../../ui/use-times';
import { monthsWords } from './months-words';
import { say } from '../../ui/words/say';

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
    ...(proven === undefined
      ? []
      : [say('Test alert of {at} proven by {by}.', { at: dayAndTime(proven.alert.at), by: nameOf(proven.by) })]),
    ...(tier === 'automatic' && approved !== undefined
      ? [
          say('Left to monitoring by {by}, {at}, on {months}.', {
            by: nameOf(approved.by),
            at: dayAndTime(approved.at),
            months: monthsWords(approved.months),
          }),
        ]
      : []),
    ...(months.length === 0 && !isBack ? [] : [missing.join(' ')]),
  ];
  return (
    <>
      {isBack && (
        <p className="monitored-item-facts monitored-item-back">
          {say('By hand again since {at} ({by}): {why}', {
            at: dayAndTime(sentBack.at),
            by: nameOf(sentBack.by),
            why: sentBack.why,
          })}
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
  if (hand === 'ok' && monitor === 'ok') return say('both ok');
  if (hand === 'failed' && monitor === 'alert') return say('both saw the failure');
  if (hand === 'failed' && monitor === 'ok') return say('alert missed');
  return monitor === 'silent' ? say('monitor silent') : say('false alarm');
}
