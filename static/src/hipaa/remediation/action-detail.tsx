import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { dayInWords } from '../day-in-words';
import { gapInWords } from '../../../../src/hipaa/rules/kinds/remediation';
import { keepsOpen, remediationState, remediationWords, type Remediation } from '../../../../src/hipaa/rules/remediation/remediation';
import type { SectionView } from '../../../../src/hipaa/rules/section-view';
import { call } from '../../ui/call';
import { goToTicket } from '../../ui/go-to-ticket';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import type { DetailProps } from '../section/parts/details';
import { askRemediations, useRemediations } from './remediations-now';
import { say } from '../../ui/words/say';

const unknownEnd = say('A try whose end nobody knows may have made it. In two minutes that can be told: try again then.');

/** The gap of an action, its ticket, how it stands, and the one step that takes it further. */
export function ActionDetail({ record, view, learn }: DetailProps) {
  const tickets = useRemediations().known?.tickets ?? {};
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const data = record.data as Remediation;
  const ticket = data.ticket?.state === 'created' ? data.ticket : null;
  const now = ticket === null ? undefined : tickets[ticket.id];
  const known = { ticketDone: now?.done, evidence: record.evidence.length };
  const state = remediationState(data, known);
  const at = { binder: view.binder, section: view.section.id, record: record.id };
  const act = async (ask: () => Promise<{ readonly outcome: string; readonly view: SectionView }>): Promise<void> => {
    setBusy(true);
    setSaid(null);
    try {
      const answer = await ask();
      learn(answer.view);
      askRemediations(view.binder);
      if (answer.outcome === 'waiting') setSaid(unknownEnd);
    } catch (thrown) {
      setSaid(sentenceOf(thrown));
    }
    setBusy(false);
  };
  return (
    <div className="action-detail">
      <div className="subtle">{say(gapInWords(data.gap))}</div>
      <div>
        {ticket !== null && (
          <>
            <button type="button" className="link" onClick={() => goToTicket(ticket.key)}>
              {ticket.key}
            </button>{' '}
            {now !== undefined && <span className="subtle">{now.status}, </span>}
          </>
        )}
        <span>
          {data.closed === null ? remediationWords[state] : say('Closed {on}, with evidence', { on: dayInWords(data.closed.on) })}
        </span>
      </div>
      {ticket?.usualType === true && (
        <div className="subtle">{say('The project has no issue type for HIPAA remediation, so the ticket has a usual one.')}</div>
      )}
      {state === 'evidenceMissing' && (
        <div className="subtle">{say('{keepsOpen} Use Change beside it.', { keepsOpen: keepsOpen(data, known) ?? '' })}</div>
      )}
      {view.mayChange && (state === 'noTicket' || state === 'makingTicket') && (
        <Button isDisabled={busy} onClick={() => void act(() => call('openRemediationTicket', at))}>
          {say('Make its ticket')}
        </Button>
      )}
      {view.mayChange && state === 'toClose' && (
        <Button isDisabled={busy} onClick={() => void act(() => call('closeRemediation', at))}>
          {say('Close the gap')}
        </Button>
      )}
      {said !== null && <Notice sentence={said} onDismiss={() => setSaid(null)} />}
    </div>
  );
}
