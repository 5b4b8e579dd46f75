import { useEffect, useState } from 'react';
import { dayInWords } from '../day-in-words';
import type { Evidence } from '../../../../src/hipaa/rules/record';
import { openEvidence } from '../../ui/open-evidence';
import { isGone } from '../../ui/gone-evidence';
import { say } from '../../ui/words/say';

/** What proves a record, with the day it was added; what is gone says so. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return <span className="subtle">{say('none')}</span>;
  return (
    <ul className="evidence-list">
      {evidence.map((piece) => (
        <Piece key={`${piece.kind}/${piece.ref}`} piece={piece} />
      ))}
    </ul>
  );
}

function Piece({ piece: { kind, ref, title, addedOn } }: { readonly piece: Evidence }) {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    void isGone(kind, ref).then(setGone);
  }, [kind, ref]);
  return (
    <li>
      <button type="button" className="link" onClick={() => void openEvidence(kind, ref)}>
        {title === '' ? ref : title}
      </button>{' '}
      <span className="subtle">{say('added {addedOn}', { addedOn: dayInWords(addedOn) })}</span>
      {gone && <div className="record-reason record-red">{say('It is gone, or you may not see it.')}</div>}
    </li>
  );
}
