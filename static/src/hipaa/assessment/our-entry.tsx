import type { KeyboardEvent } from 'react';
import { titleOf, type Entry } from '../../../../src/hipaa/rules/assessment/entry';
import {
  entryState,
  lackingIn,
  stateWords,
  verdictWords,
  type FindingDraft,
  type Verdict,
} from '../../../../src/hipaa/rules/assessment/finding';
import { ownershipOf, ownershipWords } from '../../../../src/hipaa/rules/assessment/our-answer';
import type { EntriesProps } from './entry-list';
import { FindingFields } from './finding-fields';
import { GapState } from './gap-state';
import { Proposed } from './proposed';
import { typeWords } from './type-words';
import { useFinding } from './use-finding';
import { said } from '../../ui/words/say';

export interface EntryProps extends EntriesProps {
  readonly entry: Entry;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

const verdictOfKey: Readonly<Partial<Record<string, Verdict>>> = { n: 'noChange', g: 'gap', x: 'notApplicable' };
const signs = { documented: '✓', notDocumented: '!', toConfirm: '?', open: '○', clientOwned: '–' } as const;

/** An entry that is ours to answer: how it stands, and opened, the finding. */
export function OurEntry(props: EntryProps) {
  const { entry, isOpen, onOpen, view, record, assessment, around, asking, learn } = props;
  const at = { binder: view.binder, section: view.section.id, record };
  const hand = useFinding({ at, entry: entry.id, assessment, asking, learn });
  const saved = assessment.findings[entry.id];
  const isConfirmed = hand.state !== 'saved' || saved?.carriedFrom === null;
  const state = stateOf(entry, hand.draft, saved, isConfirmed);
  const answer = (verdict: Verdict): void => hand.change({ verdict, ...wayFor(entry, verdict, hand.draft) });
  const onKey = (event: KeyboardEvent): void => {
    const verdict = event.ctrlKey || event.metaKey || event.altKey ? undefined : verdictOfKey[event.key.toLowerCase()];
    if (verdict === undefined || !view.mayChange) return;
    event.preventDefault();
    answer(verdict);
  };
  return (
    <li className={`entry entry-${state}`}>
      <button type="button" className="entry-head" aria-expanded={isOpen} onClick={onOpen} onKeyDown={onKey}>
        <span className="entry-sign" role="img" aria-label={said(stateWords[state])}>
          {signs[state]}
        </span>
        <span className="entry-title">
          {titleOf(entry)} <span className="subtle numbers">{entry.id.replace('164.', '§ 164.')}</span>
        </span>
        <span className="entry-verdict">{hand.draft.verdict === null ? '' : said(verdictWords[hand.draft.verdict])}</span>
        <span className="entry-kind subtle">
          {typeWords(entry)} · {said(ownershipWords[ownershipOf(entry, around.ours)]).toLowerCase()}
        </span>
      </button>
      <GapState entry={entry} isGap={saved?.verdict === 'gap'} year={assessment.year} remediations={around.remediations} />
      {isOpen && (
        <div className="entry-body">
          <p>{entry.summary}</p>
          {props.showsProposed && <Proposed entry={entry} />}
          <FindingFields {...props} hand={hand} onVerdict={answer} isConfirmed={isConfirmed} />
        </div>
      )}
    </li>
  );
}

function stateOf(entry: Entry, draft: FindingDraft, saved: Parameters<typeof entryState>[1], isConfirmed: boolean) {
  if (!saved && draft.verdict === null) return 'open';
  if (!isConfirmed) return entryState(entry, saved);
  return lackingIn(draft, entry).length === 0 ? 'documented' : 'notDocumented';
}

/** Implemented is the usual way to meet an addressable entry that needs no change. */
const wayFor = ({ type }: Entry, verdict: Verdict, { way }: FindingDraft): Partial<FindingDraft> =>
  type === 'addressable' && verdict === 'noChange' && way === null ? { way: 'implemented' } : {};
