import type { Entry, EntryFacts } from '../../../../src/time/rules/entry';
import { lacksNote } from '../../../../src/time/rules/notes';
import { InlineForm } from '../../ui/inline-form';
import { useDraft } from '../../ui/use-draft';
import { editDraft } from '../clock/corrections/form-drafts';
import { correctEntryAct, type DayAct } from '../day/day-acts';
import { EntryFields } from './entry-fields';
import { say } from '../../ui/words/say';

type Facts = Omit<EntryFacts, 'ticket'>;

interface EditEntryProps {
  readonly entry: Entry;
  readonly onAct: (act: DayAct) => void;
  /** Shows the form again, with what was typed, when the change was refused. */
  readonly onReopen: () => void;
  readonly onClose: () => void;
}

/** Changes an entry in its place; what is typed is kept until it is saved or given up. */
export function EditEntry({ entry, onAct, onReopen, onClose }: EditEntryProps) {
  const { fields: facts, change, drop } = useDraft(editDraft(entry), () => factsOf(entry));
  const save = (): void => {
    const failed = (): void => {
      change(facts);
      onReopen();
    };
    onAct(correctEntryAct(entry, facts, failed));
  };
  const close = (): void => {
    drop();
    onClose();
  };
  return (
    <InlineForm
      label={say('Edit the entry on {key}', { key: entry.ticket.key })}
      save={entry.review === undefined ? say('Save') : say('Confirm')}
      check={() => problemOf(facts)}
      onSave={save}
      onClose={close}
    >
      <EntryFields facts={facts} onChange={change} />
    </InlineForm>
  );
}

const factsOf = ({ kind, startedAt, stoppedAt, note, internalNote }: Entry): Facts => ({ kind, startedAt, stoppedAt, note, internalNote });

function problemOf(facts: Facts): string | null {
  if (facts.stoppedAt < facts.startedAt) return say('The end must not lie before the start.');
  return lacksNote(facts.kind, facts) ? say('Write in a few words what was done, as the client will read it.') : null;
}
