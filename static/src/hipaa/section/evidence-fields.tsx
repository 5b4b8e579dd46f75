import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { Evidence } from '../../../../src/hipaa/rules/record';
import type { DateOnly } from '../../../../src/platform/rules/units';
import { EvidencePicker, type Picked } from './evidence/evidence-picker';
import { say } from '../../ui/words/say';

interface EvidenceFieldsProps {
  readonly evidence: readonly Evidence[];
  readonly today: DateOnly;
  readonly onChange: (evidence: readonly Evidence[]) => void;
}

const kindWords: Readonly<Record<Evidence['kind'], string>> = {
  page: say('Confluence page'),
  attachment: say('File of a page'),
  ticket: say('Ticket'),
  link: say('Link'),
};
const longestTitle = 200;

/** What proves it, piece by piece, each with the day it was added: pages, files and tickets are found by their names, links are typed. */
export function EvidenceFields({ evidence, today, onChange }: EvidenceFieldsProps) {
  const [picking, setPicking] = useState<Picked | null>(null);
  const add = (kind: Evidence['kind'], ref: string, title: string): void =>
    onChange([...evidence, { kind, ref, title: title.slice(0, longestTitle), addedOn: today }]);
  return (
    <fieldset className="evidence-fields">
      <legend>{say('Evidence')}</legend>
      {evidence.map((piece, at) => (
        <Piece
          key={at}
          piece={piece}
          onChange={(changed) => onChange(evidence.map((each, index) => (index === at ? { ...each, ...changed } : each)))}
          onRemove={() => onChange(evidence.filter((_, index) => index !== at))}
        />
      ))}
      {picking === null ? (
        <div className="evidence-adding">
          <Button spacing="compact" onClick={() => setPicking('page')}>
            {say('Add a page')}
          </Button>
          <Button spacing="compact" onClick={() => setPicking('attachment')}>
            {say('Add a file')}
          </Button>
          <Button spacing="compact" onClick={() => setPicking('ticket')}>
            {say('Add a ticket')}
          </Button>
          <Button spacing="compact" onClick={() => add('link', '', '')}>
            {say('Add a link')}
          </Button>
        </div>
      ) : (
        <EvidencePicker
          kind={picking}
          onPick={({ ref, title }) => {
            setPicking(null);
            if (!evidence.some((piece) => piece.kind === picking && piece.ref === ref)) add(picking, ref, title);
          }}
          onClose={() => setPicking(null)}
        />
      )}
      {evidence.length === 0 && <span className="subtle">{say('Without evidence it counts as not documented.')}</span>}
    </fieldset>
  );
}

interface PieceProps {
  readonly piece: Evidence;
  readonly onChange: (changed: Partial<Evidence>) => void;
  readonly onRemove: () => void;
}

function Piece({ piece, onChange, onRemove }: PieceProps) {
  const { kind, ref, title } = piece;
  const input = (label: string, value: string, field: 'ref' | 'title') => (
    <input
      aria-label={label}
      placeholder={label}
      className="labelled-input"
      value={value}
      onChange={({ currentTarget }) => onChange({ [field]: currentTarget.value })}
    />
  );
  return (
    <div className="evidence-piece">
      <span className="subtle">{kindWords[kind]}</span>
      {kind === 'link' ? (
        <>
          {input(say('Address of the link'), ref, 'ref')}
          {input(say('What to call it'), title, 'title')}
        </>
      ) : (
        <span className="evidence-title">{title === '' ? ref : title}</span>
      )}
      <button
        type="button"
        className="link"
        aria-label={say('Remove evidence {evidence}', { evidence: title === '' ? ref : title })}
        onClick={onRemove}
      >
        ✕
      </button>
    </div>
  );
}
