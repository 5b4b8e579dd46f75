import { useState } from 'react';
import { resultOf, type TestData } from '../../../../../src/hipaa/rules/kinds/continuity-test';
import { usualCalendar } from '../../../../../src/hipaa/rules/continuity/test-calendar';
import type { HipaaRecord } from '../../../../../src/hipaa/rules/record';
import { call } from '../../../ui/call';
import { goToTicket } from '../../../ui/go-to-ticket';
import { Notice } from '../../../ui/notice';
import { sentenceOf } from '../../../ui/sentence-of';
import { Mark } from '../../mark';
import type { SectionPartProps } from '../section-part';
import { said, say } from '../../../ui/words/say';

interface TestsProps extends SectionPartProps {
  readonly tests: readonly HipaaRecord<TestData>[];
}

/** Tests with their ticket, what its clock measured, and the next step. */
export function ContinuityTests({ view, learn, tests }: TestsProps) {
  const [busy, setBusy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (tests.length === 0) return null;
  const act = (name: 'startTest' | 'measureTest', record: string): void => {
    setBusy(record);
    setTrouble(null);
    call(name, { binder: view.binder, record })
      .then((saved) => learn(saved.view))
      .catch((thrown: unknown) => setTrouble(sentenceOf(thrown)))
      .finally(() => setBusy(null));
  };
  return (
    <section aria-label={say('Tests')}>
      <h2>{say('Tests')}</h2>
      {trouble !== null && <Notice sentence={trouble} onDismiss={() => setTrouble(null)} />}
      <ul>
        {tests.map(({ id, data }) => (
          <li key={id} className="continuity-test">
            <strong>{`${said(usualCalendar[data.type].words)}: ${data.subject}`}</strong>
            <Ticket data={data} />
            <Results data={data} />
            {view.mayChange && <NextStep data={data} busy={busy === id} onAct={(name) => act(name, id)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ticket({ data: { ticket } }: { readonly data: TestData }) {
  if (ticket?.state !== 'created') return null;
  return (
    <button type="button" className="link" onClick={() => goToTicket(ticket.key)}>
      {ticket.key}
    </button>
  );
}

function Results({ data }: { readonly data: TestData }) {
  const open = data.gaps.filter(({ closedOn }) => closedOn === null);
  return (
    <ul>
      {resultOf(data).map(({ what, passed, sentence }) => (
        <li key={what}>
          <Mark tone={passed ? 'green' : 'amber'} /> {said(sentence)}
        </li>
      ))}
      {open.map(({ what, owner }) => (
        <li key={what}>
          <Mark tone="amber" /> {what} <span className="subtle">{owner}</span>
        </li>
      ))}
    </ul>
  );
}

interface NextStepProps {
  readonly data: TestData;
  readonly busy: boolean;
  readonly onAct: (name: 'startTest' | 'measureTest') => void;
}

function NextStep({ data: { type, ticket, measured }, busy, onAct }: NextStepProps) {
  if (!usualCalendar[type].restores && ticket !== null) return null;
  const name = ticket?.state === 'created' ? 'measureTest' : 'startTest';
  const words =
    name === 'startTest' ? say('Start as a ticket') : measured === null ? say('Take the time from its clock') : say('Take the time again');
  return (
    <button type="button" className="link" disabled={busy} onClick={() => onAct(name)}>
      {busy ? say('One moment…') : words}
    </button>
  );
}
