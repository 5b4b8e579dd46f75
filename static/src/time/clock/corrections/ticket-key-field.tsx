import { Labelled } from '../../../ui/labelled';
import { say } from '../../../ui/words/say';

/** The key that a text names, `HD-12`; null where it names none. */
export function ticketKey(text: string): string | null {
  const key = text.trim().toUpperCase();
  return /^[A-Z][A-Z0-9_]+-\d+$/.test(key) ? key : null;
}

interface TicketKeyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** A ticket by its key. */
export function TicketKeyField({ label, text, onType }: TicketKeyFieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type="text"
          className="labelled-input"
          autoComplete="off"
          placeholder={say('HD-12')}
          value={text}
          onChange={({ currentTarget: { value } }) => onType(value)}
        />
      )}
    </Labelled>
  );
}
