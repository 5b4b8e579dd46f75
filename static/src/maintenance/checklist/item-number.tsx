import { judge } from '../../../../src/maintenance/rules/judge';
import { percentage } from '../../../../src/maintenance/rules/mark-item';
import type { FormerNumber } from '../../../../src/maintenance/rules/report/former-numbers';
import type { Item } from '../../../../src/maintenance/rules/template';
import { useSurface } from '../../ui/surface';
import type { ItemHands } from './use-item';
import { say } from '../../ui/words/say';
import './item-number.css';

interface ItemNumberProps {
  readonly item: Item;
  readonly hands: ItemHands;
  readonly former: readonly FormerNumber[] | undefined;
  readonly tabIndex: number;
}

/** The number an item asks for, with its unit, what it is a share of, and at once whether it passes. */
export function ItemNumber({ item, hands, former, tabIndex }: ItemNumberProps) {
  const { typed, number, typedAgainst, against, state, typeNumber, typeAgainst } = hands;
  const judged = item.percentOf === undefined ? number : shareOf(number, against);
  const verdict = judged === undefined || item.threshold === undefined ? null : judge(judged, item.threshold);
  const unit = item.unit ?? '';
  const field = (text: string, label: string, onType: (text: string) => void) => (
    <NumberField text={text} label={`${item.title}, ${label}`} tabIndex={tabIndex} onType={onType} onSave={hands.saveNumber} />
  );
  return (
    <div className={item.percentOf === undefined ? 'item-number' : 'item-number item-number-share'}>
      {field(typed, unit === '' ? 'number' : unit, typeNumber)}
      {item.percentOf === undefined ? (
        <span className="item-number-unit">{unit}</span>
      ) : (
        <>
          <span className="item-number-unit">{say('of')}</span>
          {field(typedAgainst, item.percentOf, typeAgainst)}
          <span className="item-number-unit">{item.percentOf}</span>
        </>
      )}
      <div className={`item-number-below item-number-${verdict ?? 'none'}`}>
        <span className="item-number-verdict" aria-live="polite">
          {item.percentOf !== undefined && judged !== undefined && `${String(Math.round(judged))} % `}
          {verdict === 'pass' && '✓ pass'}
          {verdict === 'fail' && say('✗ fails: {action}', { action: item.threshold?.action ?? '' })}
          {number !== undefined && state !== 'done' && say(' (not saved yet)')}
        </span>
        {former !== undefined && former.length > 0 && <Trend former={former} />}
      </div>
    </div>
  );
}

/** `before: 72 (Nov), 81 (Oct)`. */
function Trend({ former }: { readonly former: readonly FormerNumber[] }) {
  const { locale } = useSurface();
  const month = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' });
  const words = former.map(({ period, number }) => `${number.toLocaleString(locale)} (${month.format(Date.parse(`${period}-01`))})`);
  return <span className="item-number-trend numbers">{say('before: {words}', { words: words.join(', ') })}</span>;
}

const shareOf = (number: number | undefined, against: number | undefined): number | undefined =>
  number === undefined || against === undefined || against <= 0 ? undefined : percentage(number, against);

interface NumberFieldProps {
  readonly text: string;
  readonly label: string;
  readonly tabIndex: number;
  readonly onType: (text: string) => void;
  readonly onSave: () => void;
}

/** Saves when it is left, unless for its item's tick or for the field beside it. */
function NumberField({ text, label, tabIndex, onType, onSave }: NumberFieldProps) {
  const staysAtItem = (from: Element, to: EventTarget | null): boolean =>
    to instanceof HTMLElement && (to.classList.contains('item-tick-box') || from.parentElement === to.parentElement);
  return (
    <input
      type="text"
      inputMode="decimal"
      className="item-number-field numbers"
      value={text}
      tabIndex={tabIndex}
      aria-label={label}
      onInput={(event) => onType(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSave();
      }}
      onBlur={(event) => {
        if (!staysAtItem(event.currentTarget, event.relatedTarget)) onSave();
      }}
    />
  );
}
