import { useState } from 'react';
import type { SectionView } from '../../../../src/hipaa/rules/section-view';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import type { Undoable } from './undo-notice';
import { say } from '../../ui/words/say';

interface RemoveButtonProps {
  readonly view: SectionView;
  readonly id: string;
  readonly version: number;
  readonly headline: string;
  readonly onRemoved: (done: Undoable) => void;
}

/** Takes a record away; while its six years run the refusal stands beside it. */
export function RemoveButton({ view, id, version, headline, onRemoved }: RemoveButtonProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const at = { binder: view.binder, section: view.section.id, id };
  const remove = async (): Promise<void> => {
    try {
      const removed = await call('removeRecord', { ...at, version });
      const undo = async (): Promise<void> => {
        await call('restoreRecord', { ...at, version: removed.version });
      };
      onRemoved({ sentence: say('{headline} was removed; the log keeps what it was.', { headline }), undo });
    } catch (thrown) {
      setRefusal(sentenceOf(thrown));
    }
  };
  return (
    <>
      <button type="button" className="link not-printed" aria-label={say('Remove {headline}', { headline })} onClick={() => void remove()}>
        {say('Remove')}
      </button>
      {refusal !== null && (
        <span className="record-reason record-red" role="alert">
          {refusal}
        </span>
      )}
    </>
  );
}
