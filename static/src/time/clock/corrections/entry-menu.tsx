import { useState } from 'react';
import type { Entry } from '../../../../../src/time/rules/entry';
import { EditEntryForm } from './edit-entry-form';
import { EntryHistory } from './entry-history';
import { draftedEntry, moveDraft } from './form-drafts';
import { SplitEntryForm } from './split-entry-form';
import { TicketKeyForm } from './ticket-key-form';
import type { Correct } from './use-correct';
import { say } from '../../../ui/words/say';
import './menu-row.css';

type Detail = 'edit' | 'move' | 'split' | 'history' | null;

interface EntryMenuProps {
  readonly entry: Entry;
  /** Whether it may be changed by who looks at it. */
  readonly own: boolean;
  readonly correct: Correct;
  readonly onDelete: (entry: Entry) => void;
  /** The focus belongs back to what opened the menu. */
  readonly onClose: () => void;
}

/** What can be done with a finished entry, in a row below it. */
export function EntryMenu({ entry, own, correct, onDelete, onClose }: EntryMenuProps) {
  const [detail, setDetail] = useState<Detail>(() => (own ? draftedEntry(entry) : null));
  const close = (): void => {
    setDetail(null);
    onClose();
  };
  const link = (wanted: Detail, words: string) => (
    <button type="button" className="link" aria-expanded={detail === wanted} onClick={() => setDetail(detail === wanted ? null : wanted)}>
      {words}
    </button>
  );
  const takesTime = entry.stoppedAt > entry.startedAt;
  return (
    <div>
      <div className="menu-row menu-row-more">
        {own && link('edit', say('Edit'))}
        {own && link('move', say('Move'))}
        {own && takesTime && link('split', say('Split'))}
        {own && (
          <button type="button" className="link" onClick={() => onDelete(entry)}>
            {say('Delete')}
          </button>
        )}
        {entry.history.length > 0 && link('history', say('History ({history})', { history: String(entry.history.length) }))}
      </div>
      {detail === 'edit' && <EditEntryForm entry={entry} correct={correct} onClose={close} />}
      {detail === 'split' && <SplitEntryForm entry={entry} correct={correct} onClose={close} />}
      {detail === 'move' && (
        <TicketKeyForm
          draft={moveDraft(entry)}
          label={say('Move this entry to')}
          save={say('Move')}
          onSave={(ticket) => correct({ name: 'moveEntry', input: { entry: entry.id, ticket }, entry })}
          onClose={close}
        />
      )}
      {detail === 'history' && <EntryHistory entry={entry} />}
    </div>
  );
}
