import { InlineForm } from '../../../ui/inline-form';
import { useDraft } from '../../../ui/use-draft';
import { TicketKeyField, ticketKey } from './ticket-key-field';
import { say } from '../../../ui/words/say';

interface TicketKeyFormProps {
  /** Under which what is typed survives a reload. */
  readonly draft: string;
  readonly label: string;
  readonly save: string;
  readonly onSave: (ticket: string) => Promise<void> | void;
  readonly onClose: () => void;
}

/** Asks for another ticket. */
export function TicketKeyForm({ draft, label, save, onSave, onClose }: TicketKeyFormProps) {
  const {
    fields: { text },
    change,
    drop,
  } = useDraft(draft, () => ({ text: '' }));
  const key = ticketKey(text);
  const close = (): void => {
    drop();
    onClose();
  };
  return (
    <InlineForm
      label={label}
      save={save}
      check={() => (key === null ? say('Write the ticket’s key, such as HD-12.') : null)}
      onSave={() => onSave(key ?? '')}
      onClose={close}
    >
      <TicketKeyField label={label} text={text} onType={(typed) => change({ text: typed })} />
    </InlineForm>
  );
}
