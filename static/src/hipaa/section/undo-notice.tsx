import { useState } from 'react';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';
import '../../ui/notice.css';

/** What was done, and the way to take it back. */
export interface Undoable {
  readonly sentence: string;
  readonly undo: () => Promise<void>;
}

/** Says what was done, until it is taken back or sent away. */
export function UndoNotice({ done, onGone }: { readonly done: Undoable; readonly onGone: () => void }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const undo = (): void => {
    setBusy(true);
    done.undo().then(onGone, (thrown: unknown) => {
      setTrouble(sentenceOf(thrown));
      setBusy(false);
    });
  };
  return (
    <div className={`notice ${trouble === null ? 'notice-hint' : 'notice-refusal'}`} role="status">
      <span className="notice-sentence">{trouble ?? done.sentence}</span>
      <button type="button" className="link" disabled={busy} onClick={undo}>
        {say('Undo')}
      </button>
      <button type="button" className="link" aria-label={say('Dismiss this message')} onClick={onGone}>
        ✕
      </button>
    </div>
  );
}
