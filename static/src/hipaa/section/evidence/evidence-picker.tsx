import { useEffect, useState } from 'react';
import type { Evidence } from '../../../../../src/hipaa/rules/record';
import { Labelled } from '../../../ui/labelled';
import { Notice } from '../../../ui/notice';
import { sentenceOf } from '../../../ui/sentence-of';
import { useSurface } from '../../../ui/surface';
import { filesOf, pagesBeside, ticketsFor, type Found } from '../../../ui/found-evidence';
import { UploadFile } from './upload-file';
import { say } from '../../../ui/words/say';

export type Picked = Exclude<Evidence['kind'], 'link'>;

interface EvidencePickerProps {
  readonly kind: Picked;
  readonly onPick: (found: Found) => void;
  readonly onClose: () => void;
}

const labels: Readonly<Record<Picked, string>> = {
  page: say('Title of a page in this space'),
  attachment: say('Name of a file on this page'),
  ticket: say('Key of a ticket, or words of its summary'),
};

const mostShown = 8;
const pauseMs = 300;

/** Finds a page of the space, a file of this page or a ticket; Enter takes the first that is found. */
export function EvidencePicker({ kind, onPick, onClose }: EvidencePickerProps) {
  const { wikiPage } = useSurface();
  const [words, setWords] = useState('');
  const { found, trouble } = useFound(kind, wikiPage, words);
  const shown = found?.slice(0, mostShown) ?? [];
  return (
    <div className="evidence-picker">
      <Labelled label={labels[kind]}>
        {(id) => (
          <input
            id={id}
            autoFocus
            className="labelled-input"
            value={words}
            autoComplete="off"
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') onClose();
              if (event.key === 'Enter' && shown[0] !== undefined) onPick(shown[0]);
              if (event.key === 'Escape' || event.key === 'Enter') {
                event.preventDefault(); // the form around it stays
                event.stopPropagation();
              }
            }}
          />
        )}
      </Labelled>
      <ul className="evidence-found" aria-label={say('What was found')}>
        {shown.map((each) => (
          <li key={each.ref}>
            <button type="button" className="link" onClick={() => onPick(each)}>
              {each.title}
            </button>
          </li>
        ))}
      </ul>
      <span className="subtle" role="status">
        {sentenceFor(kind, words, found)}
      </span>
      {kind === 'attachment' && <UploadFile page={wikiPage} onAttached={onPick} />}
      {trouble !== null && <Notice sentence={trouble} />}
      <button type="button" className="link" onClick={onClose}>
        {say('Cancel')}
      </button>
    </div>
  );
}

function sentenceFor(kind: Picked, words: string, found: readonly Found[] | null): string {
  if (found === null) return kind === 'ticket' && words === '' ? '' : say('Looking…');
  if (found.length === 0)
    return kind === 'attachment' && words === '' ? say('This page has no files yet.') : say('Nothing of that name is found.');
  return found.length > mostShown ? say('and {found} more: type to narrow it down', { found: String(found.length - mostShown) }) : '';
}

/** What is found by the words; null while nothing is known. Pages and files are read once and narrowed here, tickets are asked for. */
function useFound(kind: Picked, page: string, words: string): { readonly found: readonly Found[] | null; readonly trouble: string | null } {
  const [all, setAll] = useState<readonly Found[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const asked = kind === 'ticket' ? words.trim() : '';
  useEffect(() => {
    let isCurrent = true;
    const learn = (found: readonly Found[]): void => {
      if (!isCurrent) return;
      setAll(found);
      setTrouble(null);
    };
    const look = (): void => {
      const answer = kind === 'page' ? pagesBeside(page) : kind === 'attachment' ? filesOf(page) : ticketsFor(asked);
      answer.then(learn, (thrown: unknown) => isCurrent && setTrouble(sentenceOf(thrown)));
    };
    const timer = kind === 'ticket' && asked === '' ? undefined : setTimeout(look, kind === 'ticket' ? pauseMs : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [kind, page, asked]);
  if (kind === 'ticket') return { found: asked === '' ? null : all, trouble };
  const sought = words.trim().toLowerCase();
  return { found: all?.filter(({ title }) => title.toLowerCase().includes(sought)) ?? null, trouble };
}
