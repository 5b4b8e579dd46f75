import { useEffect, useRef, useState } from 'react';
import type { ItemState, Mark } from '../../../../src/maintenance/rules/checklist';
import type { MarkItem } from '../../../../src/maintenance/rules/mark-item';
import type { Item } from '../../../../src/maintenance/rules/template';
import { useSurface } from '../../ui/surface';
import { itemDrafts, type ItemDrafts } from './item-drafts';
import { readNumber } from '../../ui/fields/read-number';
import type { TakenBack } from './use-checklist';
import { say } from '../../ui/words/say';

export interface ItemHands {
  readonly state: ItemState;
  readonly drafts: ItemDrafts;
  /** What stands in the number field. */
  readonly typed: string;
  /** The number that the field means, undefined if none. */
  readonly number: number | undefined;
  /** What stands in the field for what the number is a share of, and what it means. */
  readonly typedAgainst: string;
  readonly against: number | undefined;
  /** What is still wanted before the item can be done. */
  readonly hint: string | null;
  readonly typeNumber: (text: string) => void;
  readonly typeAgainst: (text: string) => void;
  /** Saves the number that was typed; typing it is doing the item. */
  readonly saveNumber: () => void;
  readonly tick: () => void;
  readonly put: (wanted: MarkItem) => void;
}

interface Given {
  readonly mark: Mark | undefined;
  readonly takenBack: TakenBack | undefined;
  /** What the number was measured against last month. */
  readonly lastAgainst: number | undefined;
  readonly locked: boolean;
  /** Asks for what only a form can take, such as who took the media. */
  readonly onNeedForm: () => void;
  readonly onMark: (item: Item, wanted: MarkItem) => void;
}

/** What a person can do with one item. Its note and number stay with it, whatever its state becomes. */
export function useItem(item: Item, { mark, takenBack, lastAgainst, locked, onNeedForm, onMark }: Given): ItemHands {
  const { ticketId, locale } = useSurface();
  const drafts = itemDrafts(ticketId, item.id);
  const [draft, setDraft] = useState(drafts.number);
  const [againstDraft, setAgainstDraft] = useState(drafts.against);
  const [hint, setHint] = useState<string | null>(null);
  const changed = useRef(false);
  useEffect(() => {
    if (takenBack === undefined) return;
    setDraft(itemDrafts(ticketId, item.id).number());
    setAgainstDraft(itemDrafts(ticketId, item.id).against());
  }, [takenBack, ticketId, item.id]);
  useEffect(() => {
    if (!locked) setHint(null);
  }, [locked]);

  const state = mark?.state ?? 'open';
  const write = (number: number): string => new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(number);
  const written = (number: number | undefined): string => (number === undefined ? '' : write(number));
  const typed = draft ?? written(mark?.number);
  const number = draft === null ? mark?.number : (readNumber(draft, locale) ?? undefined);
  const typedAgainst = againstDraft ?? written(mark?.against ?? lastAgainst);
  const against = againstDraft === null ? (mark?.against ?? lastAgainst) : (readNumber(againstDraft, locale) ?? undefined);

  const put = (wanted: MarkItem): void => {
    if (locked) {
      setHint(say('The Monthly Single comes first. Do it, or say above that it may run later.'));
      return;
    }
    setHint(null);
    setDraft(null);
    setAgainstDraft(null);
    changed.current = false;
    const share = item.percentOf === undefined || against === undefined ? {} : { against };
    onMark(item, {
      ...(mark?.note === undefined ? {} : { note: mark.note }),
      ...(number === undefined ? {} : { number }),
      ...share,
      ...wanted,
    });
  };
  const type = (text: string, show: (text: string) => void, keep: (text: string) => void): void => {
    changed.current = true;
    show(text);
    keep(text);
    setHint(null);
  };
  const missingNumber = (): string | null => {
    if (item.evidence !== 'number' || item.custody === 'count') return null;
    if (number === undefined)
      return typed.trim() === ''
        ? say('Enter the number first ({unit}).', { unit: item.unit ?? say('a number') })
        : say('“{typed}” is not a number.', { typed });
    return item.percentOf !== undefined && against === undefined
      ? say('Enter what to measure against ({percentOf}).', { percentOf: item.percentOf })
      : null;
  };
  const saveNumber = (): void => {
    if (!changed.current || typed.trim() === '') return;
    const missing = missingNumber();
    if (missing !== null) setHint(missing);
    else if (number !== mark?.number || against !== mark?.against || state !== 'done') put({ state: 'done' });
  };
  const reopen = (): void => {
    put({ state: 'open' });
    if (number === undefined || item.custody === 'count') return;
    setDraft(write(number));
    drafts.keepNumber(write(number));
  };
  const tick = (): void => {
    const missing = locked ? null : missingNumber();
    if (state === 'done') reopen();
    else if (missing !== null) setHint(missing);
    else if (!locked && item.custody !== undefined && item.custody !== 'verify') onNeedForm();
    else put({ state: 'done' });
  };
  return {
    ...{ state, drafts, typed, number, typedAgainst, against, hint, saveNumber, tick, put },
    typeNumber: (text) => type(text, setDraft, drafts.keepNumber),
    typeAgainst: (text) => type(text, setAgainstDraft, drafts.keepAgainst),
  };
}
