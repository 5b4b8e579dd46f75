import { fewOf, quoted } from '../in-words';
import type { MergeFacts } from './merge-preview';
import { some } from './some';

/** What of the double's maintenance plan goes over, and what was checked for it. */
export function planMoves({ from, into, maintenance: { plan } }: MergeFacts): readonly string[] {
  const parts = [
    ...some(plan.servers, '1 server of its maintenance plan.', (count) => `${count} servers of its maintenance plan.`),
    ...some(plan.sites, '1 site of its maintenance plan.', (count) => `${count} sites of its maintenance plan.`),
    ...some(plan.items, '1 item of its maintenance plan.', (count) => `${count} items of its maintenance plan.`),
  ];
  return [
    ...(plan.isWhole ? [`The maintenance plan of ${from.name}, as ${into.name} has none.`] : parts),
    ...some(plan.checked, '1 item with what hand and monitoring found.', (count) => `${count} items with what hand and monitoring found.`),
  ];
}

const partWords = { checklist: 'its checklist', workingDays: 'working days', leadDays: 'days ahead', helpDesk: 'the help desk' } as const;
const shown = 4;

/** What both have otherwise: what stands at the one that stays holds. */
export function givesWay({ from, into, maintenance, roadmap }: MergeFacts): readonly string[] {
  const { parts, items, checked } = maintenance.plan.differs;
  const plan = [...parts.map((part) => partWords[part]), ...items.map(quoted)];
  const fewOfMany = (words: readonly string[]): string => fewOf(words, words.length, shown);
  return [
    ...(plan.length === 0 ? [] : [`The maintenance plan of ${into.name} holds; ${from.name} has otherwise: ${fewOfMany(plan)}.`]),
    ...(checked.length === 0
      ? []
      : [`Checked in the same month with another result, of which that of ${into.name} holds: ${fewOfMany(checked.map(quoted))}.`]),
    ...(roadmap.differs.length === 0 ? [] : [`Both have, and as ${into.name} has it: ${fewOfMany(roadmap.differs.map(quoted))}.`]),
  ];
}
