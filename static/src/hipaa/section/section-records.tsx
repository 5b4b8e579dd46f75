import { Suspense, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { ShownRecord } from '../../../../src/hipaa/rules/section-view';
import { details } from './parts/details';
import { Gaps } from './gaps';
import { RecordForm, type Editing } from './record-form';
import { RecordRow } from './record-row';
import type { SectionPartProps } from './section-part';
import { drafts } from '../../ui/drafts';
import { wantedRecord } from '../wanted-record';
import '../../ui/rows-table.css';

/** The record that the page of all binders was left for, to be put right at once. */
function asked({ records, mayChange }: SectionPartProps['view']): Editing | null {
  const id = drafts.read(wantedRecord);
  drafts.drop(wantedRecord);
  const shown = records.find(({ record }) => record.id === id);
  const mode = shown?.remedy?.mode ?? 'add';
  return mayChange && shown !== undefined && mode !== 'add' ? { mode, kind: shown.record.kind, words: shown.headline, shown } : null;
}

/** The records of a section, those that want attention first, and what may be added. */
export function SectionRecords({ view, learn, reload }: SectionPartProps) {
  const [editing, setEditing] = useState<Editing | null>(() => asked(view));
  const { records, addable, mayChange, section } = view;
  const of = (shown: ShownRecord): Editing['mode'] | null => (editing?.shown?.record.id === shown.record.id ? editing.mode : null);
  const form = editing !== null && (
    <RecordForm
      key={`${editing.kind}/${editing.mode}/${editing.shown?.record.id ?? ''}`}
      view={view}
      editing={editing}
      learn={learn}
      reload={reload}
      onClose={() => setEditing(null)}
    />
  );
  return (
    <div className="section-records">
      <Gaps view={view} onEdit={setEditing} />
      {records.length > 0 && (
        <table className="rows-table">
          <thead>
            <tr>
              <th scope="col">{section.title}</th>
              <th scope="col">Effective</th>
              <th scope="col">Evidence</th>
              {mayChange && <td aria-hidden="true" />}
            </tr>
          </thead>
          <tbody>
            {records.map((shown) => (
              <RecordRow
                key={shown.record.id}
                shown={shown}
                mayChange={mayChange}
                binder={view.binder}
                onEdit={setEditing}
                detail={<Detail shown={shown} view={view} learn={learn} />}
              >
                {of(shown) !== null && form}
              </RecordRow>
            ))}
          </tbody>
        </table>
      )}
      {mayChange && (
        <div className="section-adding">
          {editing?.shown === null
            ? form
            : addable.map(({ kind, words }) => (
                <Button key={kind} onClick={() => setEditing({ mode: 'add', kind, words, shown: null })}>
                  Add {words}
                </Button>
              ))}
        </div>
      )}
    </div>
  );
}

function Detail({ shown, view, learn }: { readonly shown: ShownRecord } & Pick<SectionPartProps, 'view' | 'learn'>) {
  const OfKind = details[shown.record.kind];
  return (
    OfKind !== undefined && (
      <Suspense fallback={null}>
        <OfKind record={shown.record} view={view} learn={learn} />
      </Suspense>
    )
  );
}
