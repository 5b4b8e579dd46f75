import type { KeyboardEvent } from 'react';
import type { Assessment } from '../../../../src/hipaa/rules/assessment/assessment';
import type { AroundAssessment } from '../../../../src/hipaa/assessment/open-assessment';
import type { Entry } from '../../../../src/hipaa/rules/assessment/entry';
import type { SectionPartProps } from '../section/section-part';
import type { Asking } from './asking';
import { ClientsEntry } from './clients-entry';
import { OurEntry } from './our-entry';
import { say } from '../../ui/words/say';

export interface EntriesProps extends Pick<SectionPartProps, 'view' | 'learn'> {
  readonly record: string;
  readonly assessment: Assessment;
  readonly around: AroundAssessment;
  readonly asking: Asking;
  readonly showsProposed: boolean;
  readonly onLearned: (questions: AroundAssessment['questions']) => void;
}

interface EntryListProps extends EntriesProps {
  readonly entries: readonly Entry[];
  readonly open: string | null;
  readonly setOpen: (entry: string | null) => void;
}

/** The entries; arrows move between them, Enter opens one, N, G and X answer it. */
export function EntryList({ entries, open, setOpen, ...props }: EntryListProps) {
  if (entries.length === 0) return <p className="subtle">{say('Nothing is left here.')}</p>;
  return (
    <>
      {props.view.mayChange && (
        <p className="subtle not-printed">{say('Keys: ↑ ↓ move, Enter opens, N no change needed, G gap, X not applicable.')}</p>
      )}
      <ul className="entries" onKeyDown={steer}>
        {entries.map((entry) => {
          const given = { ...props, entry, isOpen: open === entry.id, onOpen: () => setOpen(open === entry.id ? null : entry.id) };
          return entry.mspScope ? <OurEntry key={entry.id} {...given} /> : <ClientsEntry key={entry.id} {...given} />;
        })}
      </ul>
    </>
  );
}

function steer(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLButtonElement) || !event.target.matches('.entry-head')) return;
  const heads = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.entry-head')];
  event.preventDefault();
  heads[heads.indexOf(event.target) + step]?.focus();
}
