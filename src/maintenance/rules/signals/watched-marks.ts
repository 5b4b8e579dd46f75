import type { Instant } from '../../../platform/rules/units';
import type { Mark } from '../checklist';
import type { Item } from '../template';
import { watchOf, type LastSignal, type LastSignals } from './watch';

type Marks = Readonly<Record<string, Mark>>;

/** Stands where a person's account id would, at what monitoring has marked. */
export const monitoring = 'monitoring';

/**
 * The marks as they count while monitoring watches: an automatic item with a fresh ok signal is done, one with an alert is open and fails,
 * and one that was not heard of for a day is as open as any other. What a person has marked stands until an alert begins after it.
 */
export function watchedMarks(items: readonly Item[], marks: Marks, signals: LastSignals, at: Instant): Marks {
  const watched = items.flatMap((item) => {
    const signal = item.tier === 'automatic' ? signals[item.id] : undefined;
    const mark = signal && markOf(item, marks[item.id], signal, at);
    return mark ? [[item.id, mark] as const] : [];
  });
  return watched.length === 0 ? marks : { ...marks, ...Object.fromEntries(watched) };
}

/** What of the marks a ticket's property tells: equal where they count the same. */
export const countsAs = (items: readonly Item[], marks: Marks): string =>
  items.map(({ id }) => `${marks[id]?.state ?? 'open'}/${marks[id]?.verdict ?? ''}`).join(' ');

function markOf(item: Item, hand: Mark | undefined, signal: LastSignal, at: Instant): Mark | undefined {
  const watch = watchOf(item, signal, at);
  const byHand = hand !== undefined && hand.state !== 'open';
  if (watch === 'silent' || (byHand && (watch === 'ok' || hand.at >= signal.since))) return undefined;
  const { value } = signal;
  return {
    state: watch === 'ok' ? 'done' : 'open',
    by: monitoring,
    at: signal.at,
    ...(value === undefined ? {} : { number: value }),
    verdict: watch === 'ok' ? 'pass' : 'fail',
    former: hand ? [formerly(hand), ...hand.former] : [],
  };
}

function formerly({ former, ...last }: Mark): Mark['former'][number] {
  return last;
}
