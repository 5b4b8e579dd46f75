import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Charge } from '../../../../src/billing/rules/charge';
import { wallSpan } from '../../../../src/billing/rules/in-words';
import type { Statement } from '../../../../src/billing/rules/statement';
import { purposes, type Work } from '../../../../src/billing/rules/work';
import { onSiteReasons } from '../../../../src/time/rules/on-site-reason';
import { kindWords } from '../../time/kind-words';
import { reasonWords } from '../../time/reason-words';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { usePeople } from '../../ui/use-people';
import { purposeWords, type EntryMarking } from './entry-marking';
import { say } from '../../ui/words/say';

interface ChargeWorkProps {
  readonly charge: Charge;
  readonly statement: Statement;
  readonly onMark: (entry: string, marking: EntryMarking) => Promise<void>;
}

/** The entries of a charge, and what can be said about them: what they were for, why on site, where a visit begins. */
export function ChargeWork({ charge, statement, onMark }: ChargeWorkProps) {
  const nameOf = usePeople(charge.work.map(({ technician }) => technician));
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const mark = async (entry: string, marking: EntryMarking): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    await onMark(entry, marking).catch((thrown: unknown) => setTrouble(sentenceOf(thrown)));
    setBusy(false);
  };
  return (
    <div className="charge-work not-printed" aria-busy={busy}>
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
      <ul aria-label={say('Entries of this charge')}>
        {charge.work.map((work, index) => (
          <li key={work.id}>
            <span className="charge-entry">
              <span className="numbers">{wallSpan(work.from, work.to, statement.client.zone)}</span> {kindWords[work.kind]}{' '}
              {work.ticket.key} <span className="subtle">{nameOf(work.technician)}</span>
            </span>
            <WorkMarks work={work} statement={statement} isDisabled={busy} onMark={(marking) => void mark(work.id, marking)} />
            {charge.unit === 'visit' && (
              <VisitEdge
                work={work}
                isFirst={index === 0}
                statement={statement}
                isDisabled={busy}
                onMark={(marking) => void mark(work.id, marking)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MarkProps {
  readonly work: Work;
  readonly statement: Statement;
  readonly isDisabled: boolean;
  readonly onMark: (marking: EntryMarking) => void;
}

function WorkMarks({ work, statement, isDisabled, onMark }: MarkProps) {
  const marked = statement.marks[work.id];
  const about = say('{key} at {wallSpan}', { key: work.ticket.key, wallSpan: wallSpan(work.from, work.to, statement.client.zone) });
  return (
    <>
      <select
        className="labelled-input charge-choice"
        aria-label={say('What {about} was for', { about })}
        disabled={isDisabled}
        value={marked?.purpose ?? 'work'}
        onChange={({ currentTarget: { value } }) => onMark({ purpose: value as Work['purpose'] })}
      >
        {purposes
          .filter((purpose) => purpose !== 'errand')
          .map((purpose) => (
            <option key={purpose} value={purpose}>
              {purposeWords[purpose]}
            </option>
          ))}
      </select>
      {work.kind === 'onSite' && (
        <select
          className="labelled-input charge-choice"
          aria-label={say('Why on site, {about}', { about })}
          disabled={isDisabled}
          value={marked?.reason ?? work.reason ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const reason = onSiteReasons.find((each) => each === value);
            if (reason) onMark({ reason });
          }}
        >
          <option value="" disabled>
            {say('Why on site?')}
          </option>
          {onSiteReasons.map((reason) => (
            <option key={reason} value={reason}>
              {reasonWords[reason]}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

/** Where a visit begins can be said of every entry but the one that begins it anyway. */
function VisitEdge({ work, isFirst, statement, isDisabled, onMark }: MarkProps & { readonly isFirst: boolean }) {
  const begins = statement.marks[work.id]?.begins;
  if (begins !== undefined)
    return (
      <Button spacing="compact" appearance="subtle" isDisabled={isDisabled} onClick={() => onMark({ begins: null })}>
        {begins ? say('Undo the split') : say('Undo the join')}
      </Button>
    );
  return (
    <Button spacing="compact" appearance="subtle" isDisabled={isDisabled} onClick={() => onMark({ begins: !isFirst })}>
      {isFirst ? say('Join to the visit before') : say('New visit from here')}
    </Button>
  );
}
