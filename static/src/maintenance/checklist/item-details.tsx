import type { Mark } from '../../../../src/maintenance/rules/checklist';
import type { MediaRegister } from '../../../../src/maintenance/rules/media-register';
import { isProvable } from '../../../../src/maintenance/rules/proof';
import type { Item } from '../../../../src/maintenance/rules/template';
import { useTimes } from '../../ui/use-times';
import { FormerMarks } from './former-marks';
import { ItemActions } from './item-actions';
import type { NoteDraft } from './item-drafts';
import { ItemMedia } from './item-media';
import { mediaWords } from './media-words';
import { NoteForm } from './note-form';
import { SuggestForm } from './suggest-form';
import type { ItemHands } from './use-item';
import { say } from '../../ui/words/say';

/** What is open below an item. */
export type Detail = NoteDraft['reason'] | 'howTo' | 'actions' | 'former' | 'media' | 'suggest' | 'files' | null;

interface ItemDetailsProps {
  readonly item: Item;
  readonly mark: Mark | undefined;
  readonly hands: ItemHands;
  readonly labelled: string;
  readonly register: MediaRegister | null;
  readonly nameOf: (accountId: string) => string;
  readonly detail: Detail;
  readonly onDetail: (detail: Detail) => void;
}

export function ItemDetails({ item, mark, hands, labelled, register, nameOf, detail, onDetail }: ItemDetailsProps) {
  const { state, drafts, put } = hands;
  const { dayAndTime } = useTimes();
  const writing = detail === 'note' || detail === 'couldNotDo' || detail === 'notApplicable' ? detail : null;
  const mediaFails = mark?.verdict === 'fail' ? 'item-note item-missing' : 'item-note';
  return (
    <>
      {mark?.media !== undefined && detail !== 'media' && <p className={mediaFails}>{mediaWords(mark.media, dayAndTime)}</p>}
      {mark?.note !== undefined && writing === null && <p className="item-note">{mark.note}</p>}
      {detail === 'howTo' && (
        <p className="item-how-to">
          {item.howTo}
          {item.threshold !== undefined && say(' If the number fails: {action}.', { action: item.threshold.action })}
          {item.note !== undefined && ` (${item.note})`}
        </p>
      )}
      {detail === 'actions' && (
        <ItemActions
          state={state}
          hasNote={mark?.note !== undefined}
          provable={isProvable(item)}
          formerValues={mark?.former.length ?? 0}
          exempt={item.exempt}
          onExempt={() => {
            put({ state: 'notApplicable', note: item.exempt });
            onDetail(null);
          }}
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
      {detail === 'suggest' && <SuggestForm item={item.id} onClose={() => onDetail(null)} />}
      {detail === 'media' && (
        <ItemMedia
          item={item}
          mark={mark}
          labelled={labelled}
          register={register}
          drafts={drafts}
          onSave={(media) => put({ state: 'done', media })}
          onClose={() => onDetail(null)}
        />
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
