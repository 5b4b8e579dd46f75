import { useEffect, useRef } from 'react';
import Button from '@atlaskit/button/new';
import Form, { ErrorMessage, Field } from '@atlaskit/form';
import TextArea from '@atlaskit/textarea';
import { patientDataIn } from '../../../../src/platform/rules/patient-data';
import type { NoteDraft } from './item-drafts';
import { say, sayCount } from '../../ui/words/say';
import './note-form.css';

/** Characters an item's note may have. */
const longest = 1_000;

const questions: Readonly<Record<NoteDraft['reason'], string>> = {
  note: say('Note'),
  couldNotDo: say('Why could it not be done?'),
  notApplicable: say('Why does it not apply?'),
};

interface NoteFormProps {
  readonly reason: NoteDraft['reason'];
  /** The item's title, for who listens. */
  readonly title: string;
  readonly start: string;
  readonly onType: (text: string) => void;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

/** Asks for an item's note, in its place below the item. Escape leaves, Ctrl and Enter saves. */
export function NoteForm({ reason, title, start, onType, onSave, onCancel }: NoteFormProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
  }, []);
  const problem = (text = ''): string | undefined => {
    if (reason !== 'note' && text.trim() === '') return say('Please say why. One sentence is enough.');
    const held = patientDataIn(text);
    if (held !== null) return held;
    return text.length > longest
      ? sayCount(text.length - longest, {
          one: 'Too long by {count} character. Please shorten it.',
          other: 'Too long by {count} characters. Please shorten it.',
        })
      : undefined;
  };
  return (
    <Form<{ note?: string }> onSubmit={({ note = '' }) => onSave(note.trim())}>
      {({ formProps }) => (
        <form {...formProps} className="note-form" aria-label={title} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
          <Field<string, HTMLTextAreaElement> name="note" label={questions[reason]} defaultValue={start} validate={problem}>
            {({ fieldProps, error }) => (
              <>
                <TextArea
                  {...fieldProps}
                  ref={area}
                  minimumRows={2}
                  resize="smart"
                  onChange={(event) => {
                    fieldProps.onChange(event);
                    onType(event.target.value);
                  }}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
                  }}
                />
                {error !== undefined && <ErrorMessage>{error}</ErrorMessage>}
              </>
            )}
          </Field>
          <div className="note-form-buttons">
            <Button type="submit" appearance="primary">
              {say('Save')}
            </Button>
            <Button appearance="subtle" onClick={onCancel}>
              {say('Cancel')}
            </Button>
          </div>
        </form>
      )}
    </Form>
  );
}
