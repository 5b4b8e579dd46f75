import { memo, useEffect, useState, type KeyboardEvent } from 'react';
import type { EvidenceFile, FollowUp, Mark } from '../../../../src/maintenance/rules/checklist';
import type { FollowUpKind } from '../../../../src/maintenance/rules/follow-up';
import type { MarkItem } from '../../../../src/maintenance/rules/mark-item';
import type { MediaRegister } from '../../../../src/maintenance/rules/media-register';
import { isProvable } from '../../../../src/maintenance/rules/proof';
import type { FormerNumber } from '../../../../src/maintenance/rules/report/former-numbers';
import type { Item } from '../../../../src/maintenance/rules/template';
import { Notice } from '../../ui/notice';
import { ItemDetails, type Detail } from './item-details';
import { useFiles } from './files/files-context';
import { ItemFiles } from './files/item-files';
import { useDroppedFiles } from './files/use-dropped-files';
import { ItemFollowUp } from './item-follow-up';
import { ItemLine } from './item-line';
import { useItem } from './use-item';
import type { TakenBack } from './use-checklist';
import { say } from '../../ui/words/say';
import './item-row.css';

export interface ItemRowProps {
  readonly item: Item;
  readonly mark: Mark | undefined;
  readonly nameOf: (accountId: string) => string;
  /** Marked by someone else since this screen was opened. */
  readonly arrived: boolean;
  /** The one row that takes part in Tab. */
  readonly current: boolean;
  /** It waits for the Monthly Single. */
  readonly locked: boolean;
  /** The help desk does it. */
  readonly outsourced: boolean;
  readonly files: readonly EvidenceFile[] | undefined;
  /** What its number was in earlier months. */
  readonly former: readonly FormerNumber[] | undefined;
  readonly followUp: FollowUp | undefined;
  readonly incident: FollowUp | undefined;
  readonly suggestsIncident: boolean;
  /** For steps with media: the label just put on, and what the register knows; null elsewhere. */
  readonly labelled: string;
  readonly register: MediaRegister | null;
  readonly takenBack: TakenBack | undefined;
  readonly onStand: (item: string) => void;
  readonly onMark: (item: Item, wanted: MarkItem) => void;
  readonly onRange: (item: string) => boolean;
  readonly onFollowUp: (item: string, kind: FollowUpKind) => Promise<void>;
}

/** One item: its tick, its number, who did it and when, and below it what was opened, proves it, failed or went wrong. */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { item, mark, nameOf, current, locked, files, register, takenBack, onStand, onMark } = props;
  const { uploads } = useFiles();
  const dropped = useDroppedFiles(item, locked);
  const [detail, setDetail] = useState<Detail>(null);
  const onNeedForm = (): void => setDetail('media');
  const hands = useItem(item, { mark, takenBack, lastAgainst: register?.against[item.id], locked, onNeedForm, onMark });
  const { state, drafts, hint } = hands;
  useEffect(() => {
    const unsaved = drafts.note();
    if (unsaved !== null) setDetail(unsaved.reason);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new row or a refusal opens what was typed again
  }, [takenBack]);

  const openNote = (event: KeyboardEvent<HTMLElement>): void => {
    const typing =
      event.target instanceof HTMLTextAreaElement || (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox');
    if (typing || event.key.toLowerCase() !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setDetail('note');
  };
  const tryAgain = (): void => {
    setDetail(null);
    if (takenBack !== undefined) onMark(item, takenBack.wanted);
  };
  const showsFiles =
    isProvable(item) || detail === 'files' || (files?.length ?? 0) > 0 || uploads.some((upload) => upload.item === item.id);
  return (
    <li
      className={`item item-${state}${locked ? ' item-locked' : ''}`}
      data-item={item.id}
      onFocusCapture={() => onStand(item.id)}
      onKeyDown={openNote}
      {...dropped}
    >
      <ItemLine
        item={item}
        mark={mark}
        hands={hands}
        who={mark === undefined ? '' : nameOf(mark.by)}
        arrived={props.arrived}
        outsourced={props.outsourced}
        locked={locked}
        former={props.former}
        hasFiles={files?.some(({ gone }) => gone === undefined) ?? false}
        tabIndex={current ? 0 : -1}
        detail={detail}
        onDetail={(wanted) => setDetail(wanted === detail ? null : wanted)}
        onRange={() => props.onRange(item.id)}
      />
      {hint !== null && (
        <p className="item-hint" role="alert">
          {hint}
        </p>
      )}
      <ItemDetails
        item={item}
        mark={mark}
        hands={hands}
        labelled={props.labelled}
        register={register}
        nameOf={nameOf}
        detail={detail}
        onDetail={setDetail}
      />
      {showsFiles && <ItemFiles item={item} files={files} locked={locked} nameOf={nameOf} />}
      {mark?.verdict === 'fail' && <ItemFollowUp item={item.id} kind="work" followUp={props.followUp} onOpen={props.onFollowUp} />}
      {props.suggestsIncident && <ItemFollowUp item={item.id} kind="incident" followUp={props.incident} onOpen={props.onFollowUp} />}
      {takenBack !== undefined && <Notice sentence={say('Taken back: {sentence}', { sentence: takenBack.sentence })} onRetry={tryAgain} />}
    </li>
  );
});
