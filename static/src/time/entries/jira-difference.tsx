import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Entry, JiraSays } from '../../../../src/time/rules/entry';
import { sentenceOf } from '../../ui/sentence-of';
import { useTimes } from '../../ui/use-times';
import { say } from '../../ui/words/say';
import './worklog-mark.css';

interface JiraDifferenceProps {
  readonly entry: Entry;
  /** Null where it is not the person's own to decide, or the day is closed. */
  readonly onSettle: ((keep: 'ours' | 'theirs', theirs: JiraSays | null) => Promise<void> | void) | null;
}

/** Says that somebody changed the entry's worklog in Jira, what it says there, and lets its technician choose. */
export function JiraDifference({ entry, onSettle }: JiraDifferenceProps) {
  const { time, dayAndTime } = useTimes();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (entry.worklog.state !== 'differs') return null;
  const { theirs } = entry.worklog;
  const settle = (keep: 'ours' | 'theirs') => async (): Promise<void> => {
    setSending(true);
    setProblem(null);
    try {
      await onSettle?.(keep, theirs);
    } catch (thrown) {
      setProblem(sentenceOf(thrown));
    }
    setSending(false);
  };
  return (
    <div
      className="worklog-difference"
      role="group"
      aria-label={say('The worklog on {key} was changed in Jira', { key: entry.ticket.key })}
    >
      {theirs === null ? (
        <p>{say('Its worklog was deleted in Jira.')}</p>
      ) : (
        <p>
          {say('Changed in Jira to')}{' '}
          <span className="numbers">
            {dayAndTime(theirs.startedAt)}–{time(theirs.stoppedAt)}
          </span>
          {theirs.note === entry.note ? '.' : theirs.note === '' ? say(', without a note.') : `, “${theirs.note}”.`}
        </p>
      )}
      {problem !== null && <p role="alert">{problem}</p>}
      {onSettle && (
        <div className="worklog-difference-buttons">
          <Button spacing="compact" isDisabled={sending} onClick={() => void settle('ours')()}>
            {theirs === null ? say('Write it again') : say('Keep ours')}
          </Button>
          <Button spacing="compact" isDisabled={sending} onClick={() => void settle('theirs')()}>
            {theirs === null ? say('Delete the entry too') : say('Take Jira’s')}
          </Button>
        </div>
      )}
    </div>
  );
}
