import Button from '@atlaskit/button/new';
import type { Evidence } from '../../../../src/hipaa/rules/record';
import type { DateOnly } from '../../../../src/platform/rules/units';

interface EvidenceFieldsProps {
  readonly evidence: readonly Evidence[];
  readonly today: DateOnly;
  readonly onChange: (evidence: readonly Evidence[]) => void;
}

const kinds: readonly (readonly [Evidence['kind'], string, string])[] = [
  ['link', 'Link', 'Address'],
  ['page', 'Confluence page', 'Id of the page'],
  ['attachment', 'Attachment', 'Id of the attachment'],
  ['ticket', 'Ticket', 'Key, such as HD-12'],
];

/** What proves it, piece by piece, each with the day it was added. */
export function EvidenceFields({ evidence, today, onChange }: EvidenceFieldsProps) {
  const put = (at: number, changed: Partial<Evidence>): void =>
    onChange(evidence.map((piece, index) => (index === at ? { ...piece, ...changed } : piece)));
  return (
    <fieldset className="evidence-fields">
      <legend>Evidence</legend>
      {evidence.map((piece, at) => (
        <div key={at} className="evidence-piece">
          <select
            aria-label="Kind of evidence"
            className="labelled-input"
            value={piece.kind}
            onChange={({ currentTarget }) => put(at, { kind: currentTarget.value as Evidence['kind'] })}
          >
            {kinds.map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </select>
          <input
            aria-label="Where it is"
            className="labelled-input"
            placeholder={kinds.find(([kind]) => kind === piece.kind)?.[2]}
            value={piece.ref}
            onChange={({ currentTarget }) => put(at, { ref: currentTarget.value })}
          />
          <input
            aria-label="What to call it"
            className="labelled-input"
            placeholder="What to call it"
            value={piece.title}
            onChange={({ currentTarget }) => put(at, { title: currentTarget.value })}
          />
          <button
            type="button"
            className="link"
            aria-label={`Remove evidence ${String(at + 1)}`}
            onClick={() => onChange(evidence.filter((_, index) => index !== at))}
          >
            ✕
          </button>
        </div>
      ))}
      <Button spacing="compact" onClick={() => onChange([...evidence, { kind: 'link', ref: '', title: '', addedOn: today }])}>
        Add evidence
      </Button>
      {evidence.length === 0 && <span className="subtle"> Without evidence it counts as not documented.</span>}
    </fieldset>
  );
}
