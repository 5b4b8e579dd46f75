import { useState, type ReactNode } from 'react';
import { dayInWords } from '../day-in-words';
import type { ShownRecord } from '../../../../src/hipaa/rules/section-view';
import { Mark } from '../mark';
import { EndForm } from './end-form';
import { EvidenceList } from './evidence-list';
import { RecordActions, type Below } from './record-actions';
import type { Editing } from './record-form';
import { RecordHistoryPanel } from './record-history';
import type { SectionPartProps } from './section-part';
import type { Undoable } from './undo-notice';
import { said, say } from '../../ui/words/say';

interface RecordRowProps extends Pick<SectionPartProps, 'view' | 'learn' | 'reload'> {
  readonly shown: ShownRecord;
  readonly onEdit: (editing: Editing) => void;
  /** Something was done that can be taken back. */
  readonly onDone: (done: Undoable) => void;
  /** What its kind has to show below the headline. */
  readonly detail: ReactNode;
  /** The form that changes it, while it is open. */
  readonly children: ReactNode;
}

/** A record: what it is, how it stands, when it took effect and what proves it; below it what was opened. */
export function RecordRow({ shown, view, learn, reload, onEdit, onDone, detail, children }: RecordRowProps) {
  const [below, setBelow] = useState<Below | null>(null);
  const { record, tone, judgement, ended } = shown;
  const headline = said(shown.headline);
  const close = (): void => setBelow(null);
  const onRemoved = (done: Undoable): void => {
    onDone(done);
    reload();
  };
  const open = children !== false ? children : below === 'end' ? (
    <EndForm {...{ shown, view, learn, onDone }} onClose={close} />
  ) : below === 'history' ? (
    <RecordHistoryPanel key={shown.version} {...{ view, shown, onRemoved }} onClose={close} />
  ) : null; // prettier-ignore
  return (
    <>
      <tr className={open === null ? 'rows-row' : 'rows-row rows-below'} id={`record-${record.id}`}>
        <th scope="row">
          {!ended && <Mark tone={tone} />} {headline}
          {judgement.reason !== null && <div className={`record-reason record-${tone}`}>{say(judgement.reason)}</div>}
          {!ended && record.endedOn !== undefined && (
            <div className="record-reason">{say('ends {endedOn}', { endedOn: dayInWords(record.endedOn) })}</div>
          )}
          {detail}
          {record.binder !== view.binder && <div className="subtle">{say('Kept in another binder and shown here too')}</div>}
        </th>
        <td data-label={say('Effective')} className="numbers">
          {record.effectiveOn === null ? <span className="subtle">{say('no date')}</span> : dayInWords(record.effectiveOn)}
        </td>
        <td data-label={say('Evidence')}>
          <EvidenceList evidence={record.evidence} />
        </td>
        <td className="rows-actions">
          <RecordActions {...{ shown, view, learn, onEdit, below }} onBelow={setBelow} />
        </td>
      </tr>
      {open !== null && (
        <tr>
          <td colSpan={4}>{open}</td>
        </tr>
      )}
    </>
  );
}
