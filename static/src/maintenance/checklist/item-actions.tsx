import type { ItemState } from '../../../../src/maintenance/rules/checklist';
import type { Detail } from './item-details';
import { say } from '../../ui/words/say';

interface ItemActionsProps {
  readonly state: ItemState;
  readonly hasNote: boolean;
  /** It wants a file anyway, so that there is a place to add one. */
  readonly provable: boolean;
  readonly formerValues: number;
  /** Where the item never applies, if the template knows of such a place. */
  readonly exempt: string | undefined;
  readonly onExempt: () => void;
  readonly onDetail: (detail: Detail) => void;
  readonly onReopen: () => void;
}

/** What else can be done with an item, in a row below it. */
export function ItemActions({ state, hasNote, provable, formerValues, exempt, onExempt, onDetail, onReopen }: ItemActionsProps) {
  return (
    <div className="item-actions">
      <button type="button" className="link" onClick={() => onDetail('note')}>
        {hasNote ? say('Change note') : say('Add note')}
      </button>
      {!provable && (
        <button type="button" className="link" onClick={() => onDetail('files')}>
          {say('Add files')}
        </button>
      )}
      {state !== 'couldNotDo' && (
        <button type="button" className="link" onClick={() => onDetail('couldNotDo')}>
          {say('Could not do')}
        </button>
      )}
      {state !== 'notApplicable' && (
        <button type="button" className="link" onClick={() => onDetail('notApplicable')}>
          {say('Not applicable')}
        </button>
      )}
      {state !== 'notApplicable' && exempt !== undefined && (
        <button type="button" className="link" onClick={onExempt}>
          {say('{exempt}: not applicable', { exempt })}
        </button>
      )}
      {state !== 'open' && (
        <button type="button" className="link" onClick={onReopen}>
          {say('Set back to open')}
        </button>
      )}
      <button type="button" className="link" onClick={() => onDetail('suggest')}>
        {say('Suggest a change')}
      </button>
      {formerValues > 0 && (
        <button type="button" className="link" onClick={() => onDetail('former')}>
          {say('Former values ({formerValues})', { formerValues })}
        </button>
      )}
    </div>
  );
}
