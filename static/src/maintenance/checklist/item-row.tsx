import { memo, useEffect, useState, type KeyboardEvent } from 'react';
import type { Mark } from '../../../../src/maintenance/rules/checklist';
import type { MarkItem } from '../../../../src/maintenance/rules/mark-item';
import type { Item } from '../../../../src/maintenance/rules/template';
import { Notice } from '../../ui/notice';
import { ItemDetails, type Detail } from './item-details';
import { ItemLine } from './item-line';
import { useItem } from './use-item';
import type { TakenBack } from './use-checklist';
import './item-row.css';

interface ItemRowProps {
  readonly item: Item;
  readonly mark: Mark | undefined;
  readonly nameOf: (accountId: string) => string;
  /** Marked by someone else since this screen was opened. */
  readonly arrived: boolean;
  /** The one row that takes part in Tab. */
  readonly current: boolean;
  readonly takenBack: TakenBack | undefined;
  readonly onStand: (item: string) => void;
  readonly onMark: (item: Item, wanted: MarkItem) => void;
}

/** One item: its tick, its number, who did it and when, and below it what was opened or went wrong. */
export const ItemRow = memo(function ItemRow({ item, mark, nameOf, arrived, current, takenBack, onStand, onMark }: ItemRowProps) {
  const hands = useItem(item, mark, takenBack, onMark);
  const { state, drafts, hint } = hands;
  const [detail, setDetail] = useState<Detail>(() => drafts.note()?.reason ?? null);
  useEffect(() => {
    const unsaved = takenBack === undefined ? null : drafts.note();
    if (unsaved !== null) setDetail(unsaved.reason);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a refusal opens what was typed again
  }, [takenBack]);

  const openNote = (event: KeyboardEvent<HTMLElement>): void => {
    const typing =
      event.target instanceof HTMLTextAreaElement || (event.target instanceof HTMLInputElement && event.target.type === 'text');
    if (typing || event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setDetail('note');
  };
  const tryAgain = (): void => {
    setDetail(null);
    if (takenBack !== undefined) onMark(item, takenBack.wanted);
  };
  return (
    <li className={`item item-${state}`} onFocusCapture={() => onStand(item.id)} onKeyDown={openNote}>
      <ItemLine
        item={item}
        mark={mark}
        hands={hands}
        who={mark === undefined ? '' : nameOf(mark.by)}
        arrived={arrived}
        tabIndex={current ? 0 : -1}
        detail={detail}
        onDetail={(wanted) => setDetail(wanted === detail ? null : wanted)}
      />
      {hint !== null && (
        <p className="item-hint" role="alert">
          {hint}
        </p>
      )}
      <ItemDetails item={item} mark={mark} hands={hands} nameOf={nameOf} detail={detail} onDetail={setDetail} />
      {takenBack !== undefined && <Notice sentence={`Taken back: ${takenBack.sentence}`} onRetry={tryAgain} />}
    </li>
  );
});
