import { useCallback, useState } from 'react';
import type { Item, MonthlySingle, Tier } from '../../../../../src/maintenance/rules/template';
import { blankItem } from '../../../../../src/maintenance/rules/templates/content';
import { keptOwn } from '../../../../../src/maintenance/rules/templates/delegation-test';
import { moveItem, neighbourPlace, type ItemPlace } from '../../../../../src/maintenance/rules/templates/move-item';
import { tierWords } from '../../tier-words';
import type { DraftDesk } from './use-draft';
import { say } from '../../../ui/words/say';

/** An item that was removed, and the one it stood after in its tier; null for the first. */
export interface Removed {
  readonly item: Item;
  readonly after: string | null;
}

export interface Edits {
  readonly open: string | null;
  readonly setOpen: (id: string | null) => void;
  /** What was said last to those who listen. */
  readonly heard: string;
  readonly say: (sentence: string) => void;
  readonly removed: readonly Removed[];
  readonly changeItem: (item: Item) => void;
  readonly add: (tier: Tier) => void;
  readonly remove: (item: Item) => void;
  readonly undo: (removed: Removed) => void;
  readonly move: (id: string, place: ItemPlace) => void;
  readonly step: (id: string, by: 1 | -1) => void;
  readonly changeSingle: (single: MonthlySingle) => void;
}

/** What a manager does to a draft besides publishing it. */
export function useEdits({ view, change }: DraftDesk): Edits {
  const [open, setOpen] = useState<string | null>(null);
  const [heard, say] = useState('');
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const items = view?.content.items ?? [];

  const changeItem = useCallback(
    (item: Item) => change((content) => ({ ...content, items: content.items.map((each) => (each.id === item.id ? keptOwn(item) : each)) })),
    [change],
  );
  const move = (id: string, place: ItemPlace): void => {
    const next = moveItem(items, id, place);
    if (next === items) return;
    change((content) => ({ ...content, items: moveItem(content.items, id, place) }));
    say(placeWords(next, id));
  };
  return {
    open,
    setOpen,
    heard,
    say,
    removed,
    changeItem,
    add: (tier) => {
      const id = `item-${crypto.randomUUID().slice(0, 8)}`;
      const category = items.findLast((item) => item.tier === tier)?.category ?? 'other';
      change((content) => ({ ...content, items: moveItem([...content.items, blankItem(id, tier, category)], id, { endOf: tier }) }));
      setOpen(id);
    },
    remove: (item) => {
      const mates = items.filter(({ tier }) => tier === item.tier);
      const after = mates[mates.findIndex(({ id }) => id === item.id) - 1]?.id ?? null;
      setRemoved((all) => [...all.filter((each) => each.item.id !== item.id), { item, after }]);
      change((content) => ({ ...content, items: content.items.filter(({ id }) => id !== item.id) }));
      say(`${titleOf(item)} is removed.`);
    },
    undo: (back) => {
      setRemoved((all) => all.filter((each) => each !== back));
      change((content) => ({ ...content, items: withAgain(content.items, back) }));
      say(`${titleOf(back.item)} is back.`);
      setTimeout(() => document.getElementById(`open-${back.item.id}`)?.focus());
    },
    move,
    step: (id, by) => {
      const place = neighbourPlace(items, id, by);
      if (place) move(id, place);
      else say(by === 1 ? 'It is the last of its tier.' : 'It is the first of its tier.');
    },
    changeSingle: (single) =>
      change((content) => ({
        ...content,
        singles: [...content.singles.filter(({ month }) => month !== single.month), single].sort((one, other) => one.month - other.month),
      })),
  };
}

export const titleOf = ({ title }: Pick<Item, 'title'>): string => (title.trim() === '' ? say('New item') : title);

function withAgain(items: readonly Item[], { item, after }: Removed): readonly Item[] {
  const first = items.find(({ tier }) => tier === item.tier)?.id;
  const beside = items.some(({ id }) => id === after) ? after : null;
  const place: ItemPlace =
    beside !== null
      ? { beside, edge: 'after' }
      : first !== undefined && after === null
        ? { beside: first, edge: 'before' }
        : { endOf: item.tier };
  return moveItem([...items, item], item.id, place);
}

function placeWords(items: readonly Item[], id: string): string {
  const item = items.find((each) => each.id === id);
  if (!item) return '';
  const mates = items.filter(({ tier }) => tier === item.tier);
  return say('{title}: place {indexOf} of {mates}, {heading}.', {
    title: titleOf(item),
    indexOf: String(mates.indexOf(item) + 1),
    mates: String(mates.length),
    heading: tierWords[item.tier].heading,
  });
}
