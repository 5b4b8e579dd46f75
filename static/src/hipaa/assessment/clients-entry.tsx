import { useState } from 'react';
import { responsibleFor } from '../../../../src/hipaa/rules/assessment/assessment';
import { titleOf } from '../../../../src/hipaa/rules/assessment/entry';
import { call } from '../../ui/call';
import { Labelled } from '../../ui/labelled';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import type { EntryProps } from './our-entry';
import { Proposed } from './proposed';
import { typeWords } from './type-words';
import { say } from '../../ui/words/say';

/** An entry that is the client's own: grey, with who answers for it there. */
export function ClientsEntry({ entry, isOpen, onOpen, view, record, assessment, learn, showsProposed }: EntryProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const who = responsibleFor(assessment, entry.id);
  const name = (given: string): void => {
    if (given.trim() === (assessment.responsible[entry.id] ?? '')) return;
    const at = { binder: view.binder, section: view.section.id, record };
    call('nameResponsible', { ...at, entry: entry.id, name: given }).then(
      (saved) => learn(saved.view),
      (thrown: unknown) => setTrouble(sentenceOf(thrown)),
    );
  };
  return (
    <li className="entry entry-clientOwned">
      <button type="button" className="entry-head" aria-expanded={isOpen} onClick={onOpen}>
        <span className="entry-sign" role="img" aria-label={say('The client’s own')}>
          –
        </span>
        <span className="entry-title">
          {titleOf(entry)} <span className="subtle numbers">{entry.id.replace('164.', '§ 164.')}</span>
        </span>
        <span className="entry-verdict">{who ?? say('Nobody is named')}</span>
        <span className="entry-kind subtle">{say('{type} · the client’s own', { type: typeWords(entry) })}</span>
      </button>
      {isOpen && (
        <div className="entry-body">
          <p>{entry.summary}</p>
          {showsProposed && <Proposed entry={entry} />}
          {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
          {view.mayChange && (
            <Labelled label={say('Who answers for it at the client')}>
              {(id) => (
                <input
                  id={id}
                  className="labelled-input"
                  defaultValue={assessment.responsible[entry.id] ?? ''}
                  placeholder={assessment.official}
                  onBlur={({ currentTarget }) => name(currentTarget.value)}
                />
              )}
            </Labelled>
          )}
        </div>
      )}
    </li>
  );
}
