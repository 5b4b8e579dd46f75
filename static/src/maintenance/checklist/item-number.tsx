import { judge } from '../../../../src/maintenance/rules/judge';
import type { Item } from '../../../../src/maintenance/rules/template';
import type { ItemHands } from './use-item';
import './item-number.css';

interface ItemNumberProps {
  readonly item: Item;
  readonly hands: ItemHands;
  readonly tabIndex: number;
}

/** The number an item asks for, with its unit, and at once whether it passes. */
export function ItemNumber({ item, hands, tabIndex }: ItemNumberProps) {
  const { typed, number, state, typeNumber, saveNumber } = hands;
  const verdict = number === undefined || item.threshold === undefined ? null : judge(number, item.threshold);
  const unit = item.unit ?? '';
  return (
    <div className="item-number">
      <input
        type="text"
        inputMode="decimal"
        className="item-number-field numbers"
        value={typed}
        tabIndex={tabIndex}
        aria-label={`${item.title}, ${unit === '' ? 'number' : unit}`}
        onInput={(event) => typeNumber(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') saveNumber();
        }}
        onBlur={(event) => {
          if (!(event.relatedTarget instanceof HTMLElement && event.relatedTarget.classList.contains('item-tick-box'))) saveNumber();
        }}
      />
      <span className="item-number-unit">{unit}</span>
      <span className={`item-number-verdict item-number-${verdict ?? 'none'}`} aria-live="polite">
        {verdict === 'pass' && '✓ pass'}
        {verdict === 'fail' && `✗ fails: ${item.threshold?.action ?? ''}`}
        {number !== undefined && state !== 'done' && ' (not saved yet)'}
      </span>
    </div>
  );
}
