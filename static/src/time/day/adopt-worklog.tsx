import type { JiraWorklog } from '../../../../src/time/rules/jira-worklog';
import { isBillable, lacksNote } from '../../../../src/time/rules/notes';
import type { WorkKind } from '../../../../src/time/rules/timer';
import { InlineForm } from '../../ui/inline-form';
import { useDraft } from '../../ui/use-draft';
import { KindSelect } from '../entries/kind-select';
import { NoteField } from '../entries/entry-fields';
import { adoptWorklogAct, type DayAct } from './day-acts';
import { say } from '../../ui/words/say';

interface AdoptWorklogProps {
  readonly me: string;
  readonly worklog: JiraWorklog;
  readonly onAct: (act: DayAct) => void;
  readonly onClose: () => void;
}

/** Asks for what Jira's worklog does not say: the kind of work, and a note where there is none. */
export function AdoptWorklog({ me, worklog, onAct, onClose }: AdoptWorklogProps) {
  const { fields, change, drop } = useDraft(`adopt/${worklog.id}`, () => begun(worklog));
  const { id, kind, note } = fields;
  const check = (): string | null =>
    lacksNote(kind, { note }) ? say('Write in a few words what was done, as the client will read it.') : null;
  const save = (): void => {
    const failed = (): void => change(fields);
    onAct(adoptWorklogAct(me, worklog, { id, kind, note, internalNote: '' }, failed));
  };
  const close = (): void => {
    drop();
    onClose();
  };
  return (
    <InlineForm
      label={say('Make an entry of the worklog on {key}', { key: worklog.ticket.key })}
      save={say('Make it an entry')}
      check={check}
      onSave={save}
      onClose={close}
    >
      <KindSelect value={kind} onChange={(chosen) => change({ kind: chosen })} />
      <NoteField
        label={isBillable(kind) ? say('Client note (needed)') : say('Client note')}
        text={note}
        onType={(typed) => change({ note: typed })}
      />
    </InlineForm>
  );
}

const begun = ({ note }: JiraWorklog): { readonly id: string; readonly kind: WorkKind; readonly note: string } => ({
  id: crypto.randomUUID(),
  kind: 'remote',
  note,
});
