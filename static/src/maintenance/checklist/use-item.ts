import { useEffect, useRef, useState } from 'react';
import type { ItemState, Mark } from '../../../../src/maintenance/rules/checklist';
import type { MarkItem } from '../../../../src/maintenance/rules/mark-item';
import type { Item } from '../../../../src/maintenance/rules/template';
import { useSurface } from '../../ui/surface';
import { itemDrafts, type ItemDrafts } from './item-drafts';
import { readNumber } from '../read-number';
import type { TakenBack } from './use-checklist';

export interface ItemHands {
  readonly state: ItemState;
  readonly drafts: ItemDrafts;
  /** What stands in the number field. */
  readonly typed: string;
  /** The number that the field means, undefined if none. */
  readonly number: number | undefined;
  /** What is still wanted before the item can be done. */
  readonly hint: string | null;
  readonly typeNumber: (text: string) => void;
  /** Saves the number that was typed; typing it is doing the item. */
  readonly saveNumber: () => void;
  readonly tick: () => void;
  readonly put: (wanted: MarkItem) => void;
}

/** What a person can do with one item. Its note and number stay with it, whatever its state becomes. */
export function useItem(
  item: Item,
  mark: Mark | undefined,
  takenBack: TakenBack | undefined,
  onMark: (item: Item, wanted: MarkItem) => void,
): ItemHands {
  const { ticketId, locale } = useSurface();
  const drafts = itemDrafts(ticketId, item.id);
  const [draft, setDraft] = useState(drafts.number);
  const [hint, setHint] = useState<string | null>(null);
  const changed = useRef(false);
  useEffect(() => {
    if (takenBack !== undefined) setDraft(itemDrafts(ticketId, item.id).number());
  }, [takenBack, ticketId, item.id]);

  const state = mark?.state ?? 'open';
  const write = (number: number): string => new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(number);
  const typed = draft ?? (mark?.number === undefined ? '' : write(mark.number));
  const number = draft === null ? mark?.number : (readNumber(draft, locale) ?? undefined);

  const put = (wanted: MarkItem): void => {
    setHint(null);
    setDraft(null);
    changed.current = false;
    onMark(item, { ...(mark?.note === undefined ? {} : { note: mark.note }), ...(number === undefined ? {} : { number }), ...wanted });
  };
  const typeNumber = (text: string): void => {
    changed.current = true;
    setDraft(text);
    drafts.keepNumber(text);
    setHint(null);
  };
  const refuseNumber = (): void =>
    setHint(typed.trim() === '' ? `Enter the number first (${item.unit ?? 'a number'}).` : `“${typed}” is not a number.`);
  const saveNumber = (): void => {
    if (!changed.current || typed.trim() === '') return;
    if (number === undefined) refuseNumber();
    else if (number !== mark?.number || state !== 'done') put({ state: 'done' });
  };
  const reopen = (): void => {
    put({ state: 'open' });
    if (number === undefined) return;
    setDraft(write(number));
    drafts.keepNumber(write(number));
  };
  const tick = (): void => {
    if (state === 'done') reopen();
    else if (item.evidence === 'number' && number === undefined) refuseNumber();
    else put({ state: 'done' });
  };
  return { state, drafts, typed, number, hint, typeNumber, saveNumber, tick, put };
}
