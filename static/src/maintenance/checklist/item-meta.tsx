import type { Mark } from '../../../../src/maintenance/rules/checklist';
import type { Item } from '../../../../src/maintenance/rules/template';
import { useSurface } from '../../ui/surface';
import { evidenceWords } from '../evidence-words';
import { thresholdWords } from '../threshold-words';
import { say } from '../../ui/words/say';

interface ItemMetaProps {
  readonly item: Item;
  readonly mark: Mark | undefined;
  readonly outsourced: boolean;
  readonly hasFiles: boolean;
  readonly open: boolean;
  readonly tabIndex: number;
  readonly onHowTo: () => void;
}

/** What is wanted of an item, in words: how to do it, its evidence, its limit, how often. */
export function ItemMeta({ item, mark, outsourced, hasFiles, open, tabIndex, onHowTo }: ItemMetaProps) {
  const { locale } = useSurface();
  const missing = mark?.state === 'done' ? missingWords(item, mark, hasFiles) : null;
  const wanted = hasFiles ? null : evidenceWords[item.evidence];
  return (
    <div className="item-meta">
      <button type="button" className="link" tabIndex={tabIndex} aria-expanded={open} onClick={onHowTo}>
        {say('how to')}
        <span className="heard-only"> {say('do {title}', { title: item.title })}</span>
      </button>
      <span id={`meta-${item.id}`}>
        {(missing ?? wanted) !== null && <span className={missing === null ? undefined : 'item-missing'}>{missing ?? wanted} </span>}
        {!item.required && <span>{say('optional')} </span>}
        {outsourced && <span>{say('help desk')} </span>}
        {item.threshold !== undefined && <span>{thresholdWords(item.threshold, locale)} </span>}
        {item.frequency !== 'monthly' && <span>{item.frequency} </span>}
      </span>
    </div>
  );
}

/** What a ticked item still lacks as proof. */
function missingWords(item: Item, mark: Mark, hasFiles: boolean): string | null {
  if (item.evidence === 'note') return mark.note === undefined ? say('note missing') : null;
  return (item.evidence === 'photo' || item.evidence === 'file') && !hasFiles
    ? item.evidence === 'photo'
      ? say('photo missing')
      : say('file missing')
    : null;
}
