import { useCallback, useEffect, useState } from 'react';
import type { EvidenceFile } from '../../../../../src/maintenance/rules/checklist';
import { Notice } from '../../../ui/notice';
import { sentenceOf } from '../../../ui/sentence-of';
import { useFiles } from './files-context';
import { say } from '../../../ui/words/say';

const shownFor = 10_000;

interface TakenOffFile {
  /** What was taken off last, as long as it can be put back. */
  readonly file: EvidenceFile | null;
  readonly problem: string | null;
  readonly takeOff: (file: EvidenceFile) => void;
  readonly putBack: () => void;
}

/** Takes files off an item, and puts the last one back. */
export function useTakenOff(item: string): TakenOffFile {
  const { keep, drop } = useFiles();
  const [file, setFile] = useState<EvidenceFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setFile(null), shownFor);
    return () => clearTimeout(timer);
  }, [file]);
  const doing = useCallback((done: Promise<void>, then: EvidenceFile | null) => {
    setProblem(null);
    done.then(
      () => setFile(then),
      (thrown: unknown) => setProblem(sentenceOf(thrown)),
    );
  }, []);
  return {
    file,
    problem,
    takeOff: (taken) => doing(drop(item, taken.attachment), taken.gone === undefined ? taken : null),
    putBack: () => file !== null && doing(keep(item, file.attachment), null),
  };
}

/** `rack.jpg taken off; it stays on the ticket. Undo`. */
export function TakenOff({ file, problem, putBack }: TakenOffFile) {
  return (
    <>
      {problem !== null && <Notice sentence={problem} />}
      {file !== null && (
        <p className="item-file-taken" role="status">
          {say('{name} taken off; it stays on the ticket.', { name: file.name })}{' '}
          <button type="button" className="link" onClick={putBack}>
            {say('Undo')}
          </button>
        </p>
      )}
    </>
  );
}
