import type { Mark } from '../../../../src/maintenance/rules/checklist';
import type { FormerNumber } from '../../../../src/maintenance/rules/report/former-numbers';
import { monitoring } from '../../../../src/maintenance/rules/signals/watched-marks';
import type { Item } from '../../../../src/maintenance/rules/template';
import { isVouchedFor, SignalWords, WatchedDot } from '../signals/signal-words';
import { ItemMeta } from './item-meta';
import { ItemNumber } from './item-number';
import type { Detail } from './item-details';
import { stateWords } from './state-words';
import type { ItemHands } from './use-item';
import { WhoAndWhen } from './who-and-when';
import { say } from '../../ui/words/say';

interface ItemLineProps {
  readonly item: Item;
  readonly mark: Mark | undefined;
  readonly hands: ItemHands;
  readonly who: string;
  readonly arrived: boolean;
  readonly outsourced: boolean;
  readonly locked: boolean;
  readonly former: readonly FormerNumber[] | undefined;
  readonly hasFiles: boolean;
  readonly tabIndex: number;
  readonly detail: Detail;
  readonly onDetail: (detail: Detail) => void;
  /** Shift and a click tick everything from the item ticked last to this one; answers whether there was anything to tick. */
  readonly onRange: () => boolean;
}

/** What of an item is always on show. */
export function ItemLine({
  item,
  mark,
  hands,
  who,
  arrived,
  outsourced,
  locked,
  former,
  hasFiles,
  tabIndex,
  detail,
  onDetail,
  onRange,
}: ItemLineProps) {
  const { state, tick } = hands;
  const box = `tick-${item.id}`;
  const vouchedFor = isVouchedFor(mark);
  return (
    <div className="item-line">
      {vouchedFor ? (
        <WatchedDot />
      ) : (
        <input
          id={box}
          type="checkbox"
          className="item-tick-box"
          checked={state === 'done'}
          tabIndex={tabIndex}
          aria-describedby={`meta-${item.id}`}
          aria-keyshortcuts="N"
          aria-disabled={locked}
          onClick={(event) => {
            if (!event.shiftKey || state === 'done' || !onRange()) return;
            event.preventDefault();
          }}
          onMouseDown={keepFocus}
          onChange={(event) => {
            event.currentTarget.focus();
            event.currentTarget.checked = state === 'done';
            tick();
          }}
        />
      )}
      <div className="item-about">
        <label htmlFor={box} className="item-title" onMouseDown={keepFocus}>
          {item.title}
        </label>
        {(state === 'couldNotDo' || state === 'notApplicable') && <span className="item-state">{stateWords[state]}</span>}
        <ItemMeta
          item={item}
          mark={mark}
          outsourced={outsourced}
          hasFiles={hasFiles}
          open={detail === 'howTo'}
          tabIndex={tabIndex}
          onHowTo={() => onDetail('howTo')}
        />
      </div>
      {item.evidence === 'number' && item.custody === undefined && !vouchedFor && (
        <ItemNumber item={item} hands={hands} former={former} tabIndex={tabIndex} />
      )}
      <SignalWords item={item} mark={mark} />
      {mark?.by !== monitoring && <WhoAndWhen mark={mark} who={who} arrived={arrived} />}
      <button
        type="button"
        className="item-more"
        tabIndex={tabIndex}
        aria-label={say('More for {title}', { title: item.title })}
        aria-expanded={detail === 'actions'}
        onClick={() => onDetail('actions')}
      >
        ⋯
      </button>
    </div>
  );
}

/** A number field that is left by pressing the tick would save its number first, and the tick then undo it. */
const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault();
