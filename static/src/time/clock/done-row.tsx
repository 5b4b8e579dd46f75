import { useEffect, useRef, useState } from 'react';
import type { ClockNews, Undo } from './clock-news';
import { say } from '../../ui/words/say';
import './done-row.css';

const shownFor = 10_000;

interface DoneRowProps {
  readonly news: ClockNews | null;
  readonly onUndo: (undo: Undo) => void;
  /** Its time is over. */
  readonly onPass: () => void;
}

/** What was just done, for ten seconds, with the way back; while the focus is on it, it stays. */
export function DoneRow({ news, onUndo, onPass }: DoneRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const [due, setDue] = useState<ClockNews | null>(null);
  useEffect(() => {
    if (news === null) return;
    const passing = setTimeout(() => {
      if (row.current?.contains(document.activeElement) === true) setDue(news);
      else onPass();
    }, shownFor);
    return () => {
      clearTimeout(passing);
    };
  }, [news, onPass]);
  const undo = news?.undo;
  return (
    <div ref={row} className="done-row" onBlur={() => news !== null && due === news && onPass()}>
      <div className="done-row-words">
        <span role="status">{news?.sentence}</span>
        {undo !== undefined && (
          <button type="button" className="link" onClick={() => onUndo(undo)}>
            {say('Undo')}
          </button>
        )}
      </div>
      {undo !== undefined && <div key={undo.entry.id + undo.name} className="done-row-left" aria-hidden="true" />}
    </div>
  );
}
