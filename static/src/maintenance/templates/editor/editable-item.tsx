import Button from '@atlaskit/button/new';
import type { Item } from '../../../../../src/maintenance/rules/template';
import type { TakenSuggestion } from '../../../../../src/maintenance/rules/templates/draft';
import { useSurface } from '../../../ui/surface';
import { categoryWords } from '../../category-words';
import { doerWords, evidenceNames, frequencyWords } from './field-words';
import { ItemForm } from './item-form';
import { MoveHandle } from './move-handle';
import { thresholdWords } from '../../threshold-words';
import { titleOf, type Edits } from './use-edits';
import { useRowDrag } from '../../../ui/use-row-drag';
import { say } from '../../../ui/words/say';
import './editable-item.css';

interface EditableItemProps {
  readonly item: Item;
  readonly open: boolean;
  /** Differs from what is published. */
  readonly touched: boolean;
  readonly suggested: readonly TakenSuggestion[];
  readonly nameOf: (accountId: string) => string;
  readonly edits: Edits;
}

/** One item of a draft: what it is in a line, and below it the form in which it is changed. */
export function EditableItem({ item, open, touched, suggested, nameOf, edits }: EditableItemProps) {
  const { row, handle, dragging, edge } = useRowDrag(item.id);
  const classes = [
    'editable-item',
    dragging && 'editable-item-dragging',
    edge && `editable-item-drop-${edge}`,
    open && 'editable-item-open',
  ];
  return (
    <li ref={row} className={classes.filter(Boolean).join(' ')}>
      <div className="editable-item-line">
        <MoveHandle ref={handle} item={item} edits={edits} />
        <button
          type="button"
          id={`open-${item.id}`}
          className="editable-item-title"
          aria-expanded={open}
          onClick={() => edits.setOpen(open ? null : item.id)}
        >
          <span className={item.title.trim() === '' ? 'subtle' : ''}>{titleOf(item)}</span>
          <Facts item={item} />
        </button>
        {suggested.length > 0 && <span className="editable-item-mark">{say('suggestion')}</span>}
        {touched && <span className="editable-item-mark">{say('changed')}</span>}
        <span className="numbers subtle editable-item-minutes">{item.minutes > 0 ? `${String(item.minutes)} m` : ''}</span>
        <Button
          appearance="subtle"
          spacing="compact"
          aria-label={say('Remove {title}', { title: titleOf(item) })}
          onClick={() => edits.remove(item)}
        >
          {say('Remove')}
        </Button>
      </div>
      {open && (
        <>
          {suggested.map(({ id, by, text }) => (
            <p key={id} className="editable-item-suggestion">
              <strong>{say('{by} suggests:', { by: nameOf(by) })}</strong> {text}
            </p>
          ))}
          <ItemForm item={item} onChange={edits.changeItem} onClose={() => edits.setOpen(null)} />
        </>
      )}
    </li>
  );
}

function Facts({ item }: { readonly item: Item }) {
  const { locale } = useSurface();
  const facts = [
    categoryWords(item.category),
    item.evidence === 'none' ? '' : item.evidence === 'number' ? (item.unit ?? 'number') : evidenceNames[item.evidence].toLowerCase(),
    item.threshold ? thresholdWords(item.threshold, locale) : '',
    item.frequency === 'monthly' ? '' : frequencyWords[item.frequency].toLowerCase(),
    item.required ? '' : 'optional',
    item.doer === 'outsourced' ? doerWords.outsourced.toLowerCase() : '',
  ];
  return <span className="editable-item-facts subtle">{facts.filter((fact) => fact !== '').join(' · ')}</span>;
}
