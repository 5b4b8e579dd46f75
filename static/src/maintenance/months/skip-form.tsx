import { useState } from 'react';
import { drafts } from '../../ui/drafts';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { say } from '../../ui/words/say';

interface SkipFormProps {
  /** Where what was typed is kept until it is sent. */
  readonly draft: string;
  readonly onSkip: (why: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Why a month gets no ticket. */
export function SkipForm({ draft, onSkip, onClose }: SkipFormProps) {
  const [why, setWhy] = useState(() => drafts.read(draft) ?? '');
  const check = (): string | null => (why.trim() === '' ? say('Say why this month is skipped.') : null);
  const save = async (): Promise<void> => {
    await onSkip(why);
    drafts.drop(draft);
  };
  return (
    <InlineForm label={say('Skip this month')} save={say('Skip')} check={check} onSave={save} onClose={onClose}>
      <Labelled label={say('Reason')}>
        {(id) => (
          <input
            id={id}
            className="labelled-input"
            value={why}
            maxLength={300}
            placeholder={say('The office is closed for the holidays')}
            onInput={({ currentTarget: { value } }) => {
              setWhy(value);
              drafts.keep(draft, value);
            }}
          />
        )}
      </Labelled>
    </InlineForm>
  );
}
