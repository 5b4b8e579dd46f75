import { useState } from 'react';
import type { ShownRecord } from '../../../../src/hipaa/rules/section-view';
import { sentenceOf } from '../../ui/sentence-of';
import { saveEnd } from './end-form';
import type { Editing } from './record-form';
import type { SectionPartProps } from './section-part';
import { said, say } from '../../ui/words/say';

/** What may be opened below a record beside the form that changes it. */
export type Below = 'end' | 'history';

interface RecordActionsProps extends Pick<SectionPartProps, 'view' | 'learn'> {
  readonly shown: ShownRecord;
  readonly onEdit: (editing: Editing) => void;
  readonly below: Below | null;
  readonly onBelow: (below: Below | null) => void;
}

/** What may be done with a record: whoever sees it sees its history, who keeps the binder changes, replaces or ends it. */
export function RecordActions({ shown, view, learn, onEdit, below, onBelow }: RecordActionsProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const { record, ended, endWords } = shown;
  const headline = said(shown.headline);
  const mayChange = view.mayChange && record.binder === view.binder;
  const edit = (mode: 'change' | 'replace'): void => onEdit({ mode, kind: record.kind, words: headline, shown });
  const takeBack = (): void => {
    saveEnd({ shown, view, learn }, shown.version, undefined).catch((thrown: unknown) => setTrouble(sentenceOf(thrown)));
  };
  return (
    <div className="record-actions">
      {mayChange && !ended && <Action words={say('Change')} of={headline} onClick={() => edit('change')} />}
      {mayChange && !ended && <Action words={say('Replace')} of={headline} onClick={() => edit('replace')} />}
      {mayChange && !ended && record.endedOn === undefined && endWords !== null && (
        <Action words={say(endWords)} of={headline} onClick={() => onBelow('end')} />
      )}
      {mayChange && record.endedOn !== undefined && <Action words={say('In effect again')} of={headline} onClick={takeBack} />}
      <Action words={say('History')} of={headline} onClick={() => onBelow(below === 'history' ? null : 'history')} />
      {trouble !== null && (
        <span className="record-reason record-red" role="alert">
          {trouble}
        </span>
      )}
    </div>
  );
}

function Action({ words, of, onClick }: { readonly words: string; readonly of: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="link not-printed" aria-label={`${words} ${of}`} onClick={onClick}>
      {words}
    </button>
  );
}
