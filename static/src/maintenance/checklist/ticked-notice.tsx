import { useEffect, useState } from 'react';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import type { ChecklistDesk, Ticked } from './use-checklist';
import { say, sayCount } from '../../ui/words/say';

const shownFor = 10_000;

interface TickedNoticeProps {
  readonly ticked: Ticked;
  readonly desk: ChecklistDesk;
}

/** `4 items ticked. Undo`, for ten seconds. */
export function TickedNotice({ ticked, desk }: TickedNoticeProps) {
  const { change, forgetTicked } = desk;
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(forgetTicked, shownFor);
    return () => clearTimeout(timer);
  }, [ticked, forgetTicked]);
  const undo = (): void => {
    change('untickItems', { items: [...ticked.ticked], at: ticked.at }).then(forgetTicked, (thrown: unknown) =>
      setProblem(sentenceOf(thrown)),
    );
  };
  if (problem !== null) return <Notice sentence={problem} onRetry={undo} />;
  return (
    <p className="checklist-ticked" role="status">
      {sayCount(ticked.ticked.length, { one: '{count} item ticked.', other: '{count} items ticked.' })}{' '}
      <button type="button" className="link" onClick={undo}>
        {say('Undo')}
      </button>
    </p>
  );
}
