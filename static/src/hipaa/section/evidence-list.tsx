import { dayInWords } from '../../../../src/hipaa/rules/in-words';
import type { Evidence } from '../../../../src/hipaa/rules/record';
import { openEvidence } from '../../ui/open-evidence';

/** What proves a record, with the day it was added. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return <span className="subtle">none</span>;
  return (
    <ul className="evidence-list">
      {evidence.map((piece) => (
        <li key={`${piece.kind}/${piece.ref}`}>
          <button type="button" className="link" onClick={() => openEvidence(piece.kind, piece.ref)}>
            {piece.title === '' ? piece.ref : piece.title}
          </button>{' '}
          <span className="subtle">added {dayInWords(piece.addedOn)}</span>
        </li>
      ))}
    </ul>
  );
}
