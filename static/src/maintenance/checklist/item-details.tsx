import type { Mark } from '../../../../src/maintenance/rules/checklist';
import type { Item } from '../../../../src/maintenance/rules/template';
import { FormerMarks } from './former-marks';
import { ItemActions } from './item-actions';
import type { NoteDraft } from './item-drafts';
import { NoteForm } from './note-form';
import type { ItemHands } from './use-item';

/** What is open below an item. */
export type Detail = NoteDraft['reason'] | 'howTo' | 'actions' | 'former' | null;

interface ItemDetailsProps {
  readonly item: Item;
  readonly mark: Mark | undefined;
  readonly hands: ItemHands;
  readonly nameOf: (accountId: string) => string;
  readonly detail: Detail;
  readonly onDetail: (detail: Detail) => void;
}

export function ItemDetails({ item, mark, hands, nameOf, detail, onDetail }: ItemDetailsProps) {
  const { state, drafts, put } = hands;
  const writing = detail === 'note' || detail === 'couldNotDo' || detail === 'notApplicable' ? detail : null;
  return (
    <>
      {mark?.note !== undefined && writing === null && <p className="item-note">{mark.note}</p>}
      {detail === 'howTo' && (
        <p className="item-how-to">
          {item.howTo}
          {item.threshold !== undefined && ` If the number fails: ${item.threshold.action}.`}
          {item.note !== undefined && ` (${item.note})`}
        </p>
      )}
      {detail === 'actions' && (
        <ItemActions
          state={state}
          hasNote={mark?.note !== undefined}
          formerValues={mark?.former.length ?? 0}
          onDetail={onDetail}
          onReopen={() => {
            put({ state: 'open' });
            onDetail(null);
          }}
        />
      )}
      {detail === 'former' && mark !== undefined && (
        <FormerMarks former={mark.former} nameOf={nameOf} {...(item.unit === undefined ? {} : { unit: item.unit })} />
      )}
      {writing !== null && (
        <NoteForm
          key={writing}
          reason={writing}
          title={item.title}
          start={drafts.note()?.text ?? mark?.note ?? ''}
          onType={(text) => drafts.keepNote({ reason: writing, text })}
          onSave={(note) => {
            drafts.keepNote({ reason: writing, text: note });
            put({ state: writing === 'note' ? state : writing, note });
            onDetail(null);
          }}
          onCancel={() => {
            drafts.dropNote();
            onDetail(null);
          }}
        />
      )}
    </>
  );
}
