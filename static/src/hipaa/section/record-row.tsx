import type { ReactNode } from 'react';
import { dayInWords } from '../../../../src/hipaa/rules/in-words';
import type { BinderId } from '../../../../src/hipaa/rules/binder';
import type { ShownRecord } from '../../../../src/hipaa/rules/section-view';
import { Mark } from '../mark';
import { EvidenceList } from './evidence-list';
import type { Editing } from './record-form';

interface RecordRowProps {
  readonly shown: ShownRecord;
  readonly mayChange: boolean;
  readonly binder: BinderId;
  readonly onEdit: (editing: Editing) => void;
  /** What its kind has to show below the headline. */
  readonly detail: ReactNode;
  /** The form that changes it, while it is open. */
  readonly children: ReactNode;
}

/** A record: what it is, how it stands, when it took effect and what proves it. */
export function RecordRow({ shown, mayChange, binder, onEdit, detail, children }: RecordRowProps) {
  const { record, headline, tone, judgement } = shown;
  const isOurs = record.binder === binder;
  const edit = (mode: 'change' | 'replace'): void => onEdit({ mode, kind: record.kind, words: headline, shown });
  return (
    <>
      <tr className={children === false ? 'rows-row' : 'rows-row rows-below'} id={`record-${record.id}`}>
        <th scope="row">
          <Mark tone={tone} /> {headline}
          {judgement.reason !== null && <div className={`record-reason record-${tone}`}>{judgement.reason}</div>}
          {detail}
          {!isOurs && <div className="subtle">Kept in another binder and shown here too</div>}
        </th>
        <td data-label="Effective" className="numbers">
          {record.effectiveOn === null ? <span className="subtle">no date</span> : dayInWords(record.effectiveOn)}
        </td>
        <td data-label="Evidence">
          <EvidenceList evidence={record.evidence} />
        </td>
        {mayChange && (
          <td className="rows-actions">
            {isOurs && (
              <>
                <button type="button" className="link" aria-label={`Change ${headline}`} onClick={() => edit('change')}>
                  Change
                </button>{' '}
                <button type="button" className="link" aria-label={`Replace ${headline}`} onClick={() => edit('replace')}>
                  Replace
                </button>
              </>
            )}
          </td>
        )}
      </tr>
      {children !== false && (
        <tr>
          <td colSpan={4}>{children}</td>
        </tr>
      )}
    </>
  );
}
