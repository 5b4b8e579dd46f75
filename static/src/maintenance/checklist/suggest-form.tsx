import { useState } from 'react';
import { call } from '../../ui/call';
import { drafts } from '../../ui/drafts';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';
import { useSurface } from '../../ui/surface';
import { suggestionNews } from './suggestion-news';
import { say } from '../../ui/words/say';

interface SuggestFormProps {
  /** Of the item; null for the checklist as a whole. */
  readonly item: string | null;
  readonly onClose: () => void;
}

/** Asks what to change in the master checklist; this ticket's own stays as it is. */
export function SuggestForm({ item, onClose }: SuggestFormProps) {
  const { ticketId } = useSurface();
  const draftKey = `suggest-change/${ticketId}/${item ?? ''}`;
  const [id] = useState(() => crypto.randomUUID());
  const [text, setText] = useState(() => drafts.read(draftKey) ?? '');
  const send = async (): Promise<void> => {
    await call('suggestChange', { id, item, text });
    drafts.drop(draftKey);
    suggestionNews.tell();
  };
  return (
    <InlineForm
      label={say('Suggest a change')}
      save={say('Suggest it')}
      check={() => (text.trim() === '' ? say('Say what to change.') : null)}
      onSave={send}
      onClose={onClose}
    >
      <Labelled label={item === null ? say('What should the checklist have otherwise?') : say('What should be otherwise with this item?')}>
        {(field) => (
          <textarea
            id={field}
            className="tech-note-area"
            rows={2}
            maxLength={500}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              drafts.keep(draftKey, event.currentTarget.value);
            }}
          />
        )}
      </Labelled>
      <p className="subtle suggest-form-hint">{say('It goes to those who edit the template. This ticket keeps its checklist.')}</p>
    </InlineForm>
  );
}
