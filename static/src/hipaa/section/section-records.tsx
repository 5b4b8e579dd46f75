import { Suspense, useState, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import type { ShownRecord } from '../../../../src/hipaa/rules/section-view';
import { details } from './parts/details';
import { Gaps } from './gaps';
import { recordDraft, RecordForm, type Editing } from './record-form';
import { RecordRow } from './record-row';
import { RecordTable } from './record-table';
import { UndoNotice, type Undoable } from './undo-notice';
import type { SectionPartProps } from './section-part';
import { drafts } from '../../ui/drafts';
import { leftOpen } from '../../ui/left-open';
import { wantedRecord } from '../wanted-record';
import { said, say } from '../../ui/words/say';

/** The record that the page of all binders was left for, to be put right at once. */
function asked({ records, mayChange }: SectionPartProps['view']): Editing | null {
  const id = drafts.read(wantedRecord);
  drafts.drop(wantedRecord);
  const shown = records.find(({ record }) => record.id === id);
  const mode = shown?.remedy?.mode ?? 'add';
  return mayChange && shown !== undefined && mode !== 'add' ? { mode, kind: shown.record.kind, words: said(shown.headline), shown } : null;
}

/** The form that was left with something typed that was neither saved nor given up. */
function left({ records, addable, mayChange, binder, section }: SectionPartProps['view']): Editing | null {
  const added = addable.map(({ kind, words }): Editing => ({ mode: 'add', kind, words: said(words), shown: null }));
  const changed = records.flatMap((shown) =>
    (['change', 'replace'] as const).map((mode): Editing => ({ mode, kind: shown.record.kind, words: said(shown.headline), shown })),
  );
  return mayChange ? leftOpen([...added, ...changed], (editing) => recordDraft({ binder, section }, editing)) : null;
}

/** The records of a section, those that want attention first, and what may be added. */
export function SectionRecords({ view, learn, reload }: SectionPartProps) {
  const [editing, setEditing] = useState<Editing | null>(() => asked(view) ?? left(view));
  const [done, setDone] = useState<Undoable | null>(null);
  const { records, addable, mayChange, section } = view;
  const of = (shown: ShownRecord): Editing['mode'] | null => (editing?.shown?.record.id === shown.record.id ? editing.mode : null);
  const form = editing !== null && (
    <RecordForm
      key={`${editing.words}/${editing.kind}/${editing.mode}/${editing.shown?.record.id ?? JSON.stringify(editing.begun ?? '')}`}
      view={view}
      editing={editing}
      learn={learn}
      reload={reload}
      onClose={() => setEditing(null)}
    />
  );
  const ended = records.filter((shown) => shown.ended);
  const gone = (): void => {
    setDone(null);
    reload();
  };
  const row = (shown: ShownRecord): ReactNode => (
    <RecordRow
      key={shown.record.id}
      {...{ shown, view, learn, reload }}
      onEdit={setEditing}
      onDone={setDone}
      detail={<Detail shown={shown} view={view} learn={learn} />}
    >
      {of(shown) !== null && form}
    </RecordRow>
  );
  return (
    <div className="section-records">
      <Gaps view={view} onEdit={setEditing} />
      {done !== null && <UndoNotice key={done.sentence} done={done} onGone={gone} />}
      <RecordTable title={said(section.title)} shown={records.filter(({ ended }) => !ended)} row={row} />
      {ended.length > 0 && (
        <details className="section-ended">
          <summary>{say('Ended ({ended})', { ended: ended.length })}</summary>
          <RecordTable title={said(section.title)} shown={ended} row={row} />
        </details>
      )}
      {mayChange && (
        <div className="section-adding">
          {editing?.shown === null
            ? form
            : addable.map(({ kind, words }) => (
                <Button key={kind} onClick={() => setEditing({ mode: 'add', kind, words: said(words), shown: null })}>
                  {say('Add {words}', { words: said(words) })}
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
