import { useState } from 'react';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { say } from '../../ui/words/say';

interface NameFormProps {
  readonly label: string;
  readonly start: string;
  readonly save: string;
  readonly onSave: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

export function NameForm({ label, start, save, onSave, onClose }: NameFormProps) {
  const [name, setName] = useState(start);
  return (
    <InlineForm
      label={label}
      save={save}
      check={() => (name.trim() === '' ? say('A checklist needs a name.') : null)}
      onSave={() => onSave(name)}
      onClose={onClose}
    >
      <Labelled label={label}>
        {(id) => (
          <input id={id} className="labelled-input" value={name} maxLength={80} onChange={(event) => setName(event.currentTarget.value)} />
        )}
      </Labelled>
    </InlineForm>
  );
}
