import { useState } from 'react';
import type { JiraWorklog } from '../../../../src/time/rules/jira-worklog';
import { isBillable, lacksNote } from '../../../../src/time/rules/notes';
import type { WorkKind } from '../../../../src/time/rules/timer';
import { drafts } from '../../ui/drafts';
import { InlineForm } from '../../ui/inline-form';
import { KindSelect } from '../entries/kind-select';
import { NoteField } from '../entries/entry-fields';
import { adoptWorklogAct, type DayAct } from './day-acts';

interface AdoptWorklogProps {
  readonly me: string;
  readonly worklog: JiraWorklog;
  readonly onAct: (act: DayAct) => void;
  readonly onClose: () => void;
}

/** Asks for what Jira's worklog does not say: the kind of work, and a note where there is none. */
export function AdoptWorklog({ me, worklog, onAct, onClose }: AdoptWorklogProps) {
  const draft = `adopt/${worklog.id}`;
  const [kind, setKind] = useState<WorkKind>('remote');
  const [note, setNote] = useState(() => drafts.read(draft) ?? worklog.note);
  const [id] = useState(() => crypto.randomUUID());
  const check = (): string | null => (lacksNote(kind, { note }) ? 'Write in a few words what was done, as the client will read it.' : null);
  const save = (): void => {
    drafts.drop(draft);
    const failed = (): void => {
      drafts.keep(draft, note);
    };
    onAct(adoptWorklogAct(me, worklog, { id, kind, note, internalNote: '' }, failed));
  };
  return (
    <InlineForm
      label={`Make an entry of the worklog on ${worklog.ticket.key}`}
      save="Make it an entry"
      check={check}
      onSave={save}
      onClose={onClose}
    >
      <KindSelect value={kind} onChange={setKind} />
      <NoteField
        label={isBillable(kind) ? 'Client note (needed)' : 'Client note'}
        text={note}
        onType={(typed) => {
          drafts.keep(draft, typed);
          setNote(typed);
        }}
      />
    </InlineForm>
  );
}
