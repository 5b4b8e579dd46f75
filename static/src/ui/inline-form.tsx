import { useEffect, useRef, useState, type ReactNode } from 'react';
import Button from '@atlaskit/button/new';
import { sentenceOf } from './sentence-of';
import { useFocusBack } from './use-focus-back';
import { say } from './words/say';
import './inline-form.css';

interface InlineFormProps {
  /** What the form is for, for who listens. */
  readonly label: string;
  /** Word on the button that sends it. */
  readonly save: string;
  /** Says what is wrong with what was entered before anything is sent; null if nothing is. */
  readonly check?: () => string | null;
  /** Settles when it is done; what it is refused with is shown and the form stays as it is. */
  readonly onSave: () => Promise<void> | void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form in the place it is about. Escape leaves, Ctrl and Enter sends; the focus goes back to what opened it. */
export function InlineForm({ label, save, check, onSave, onClose, children }: InlineFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useFocusBack(form);
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const send = async (): Promise<void> => {
    if (sending) return;
    const wrong = check?.() ?? null;
    setProblem(wrong);
    if (wrong !== null) return;
    setSending(true);
    try {
      await onSave();
      onClose();
    } catch (thrown) {
      setProblem(sentenceOf(thrown));
      setSending(false);
    }
  };
  return (
    <form
      ref={form}
      className="inline-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      {children}
      {problem !== null && (
        <p className="inline-form-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="inline-form-buttons">
        <Button type="submit" appearance="primary" isDisabled={sending}>
          {save}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
}
