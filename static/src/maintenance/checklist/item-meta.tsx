import type { Mark } from '../../../../src/maintenance/rules/checklist';
import type { Item } from '../../../../src/maintenance/rules/template';
import { useSurface } from '../../ui/surface';
import { evidenceWords } from '../evidence-words';
import { thresholdWords } from '../threshold-words';

interface ItemMetaProps {
  readonly item: Item;
  readonly mark: Mark | undefined;
  readonly open: boolean;
  readonly tabIndex: number;
  readonly onHowTo: () => void;
}

/** What is wanted of an item, in words: how to do it, its evidence, its limit, how often. */
export function ItemMeta({ item, mark, open, tabIndex, onHowTo }: ItemMetaProps) {
  const { locale } = useSurface();
  const noteMissing = item.evidence === 'note' && mark?.state === 'done' && mark.note === undefined;
  return (
    <div className="item-meta">
      <button type="button" className="link" tabIndex={tabIndex} aria-expanded={open} onClick={onHowTo}>
        how to<span className="heard-only"> do {item.title}</span>
      </button>
      <span id={`meta-${item.id}`}>
        {evidenceWords[item.evidence] !== null && (
          <span className={noteMissing ? 'item-missing' : undefined}>{noteMissing ? 'note missing' : evidenceWords[item.evidence]} </span>
        )}
        {item.threshold !== undefined && <span>{thresholdWords(item.threshold, locale)} </span>}
        {item.frequency !== 'monthly' && <span>{item.frequency} </span>}
      </span>
    </div>
  );
}
