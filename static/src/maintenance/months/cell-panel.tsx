import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Client } from '../../../../src/clients/rules/client';
import type { Month } from '../../../../src/platform/rules/units';
import type { Cell } from '../../../../src/maintenance/rules/months/month-cell';
import { hasTicket, type Run } from '../../../../src/maintenance/rules/run';
import { Notice } from '../../ui/notice';
import { useSurface } from '../../ui/surface';
import { CellHistory } from './cell-history';
import { cellWords } from './cell-words';
import { dateWords, monthWords } from './month-words';
import { SkipForm } from './skip-form';
import { TicketFacts } from './ticket-facts';
import { useRunActs } from './use-run-acts';
import { say } from '../../ui/words/say';
import './cell-panel.css';

interface CellPanelProps {
  readonly client: Client;
  readonly month: Month;
  readonly cell: Cell;
  readonly mayAct: boolean;
  readonly onChanged: (run: Run | null) => void;
}

/** One client's month opened: its ticket, who and why, what was before, and what can be done about it. */
export function CellPanel({ client, month, cell, mayAct, onChanged }: CellPanelProps) {
  const { locale } = useSurface();
  const acts = useRunActs({ client: client.id, period: month }, onChanged);
  const [skipping, setSkipping] = useState(false);
  const { run, state, day, why } = cell;
  const ticket = hasTicket(run) ? run.ticket : null;
  return (
    <section className="cell-panel" aria-label={`${client.name}, ${monthWords(month, locale)}`}>
      <h2>
        {client.name}, {monthWords(month, locale)}: {cellWords[state].word}
      </h2>
      {ticket && <TicketFacts ticket={ticket} />}
      {why !== undefined && <p>{why}</p>}
      {state !== 'none' && (
        <p className="subtle">
          {say('Planned for {date}{ticketFrom}.', {
            date: dateWords(day.on, locale),
            ticketFrom: day.from === day.on ? '' : say(', its ticket from {date}', { date: dateWords(day.from, locale) }),
          })}
        </p>
      )}
      {state === 'none' && <p className="subtle">{say('The client has no maintenance in this month.')}</p>}
      {acts.problem !== null && <Notice sentence={acts.problem} />}
      {mayAct && state === 'deleted' && (
        <div className="cell-panel-acts">
          <Button appearance="primary" isDisabled={acts.busy} onClick={acts.makeAgain}>
            {say('Make it again')}
          </Button>
        </div>
      )}
      {mayAct && !ticket && state !== 'creating' && !skipping && (
        <div className="cell-panel-acts">
          {client.status === 'active' && !(run?.state === 'skipped' && run.by !== undefined) && (
            <Button appearance="primary" isDisabled={acts.busy} onClick={acts.create}>
              {state === 'failed' ? say('Try again') : say('Create now')}
            </Button>
          )}
          {run?.state === 'skipped' ? (
            <Button isDisabled={acts.busy} onClick={acts.undoSkip}>
              {say('Undo skip')}
            </Button>
          ) : (
            state !== 'none' && <Button onClick={() => setSkipping(true)}>{say('Skip…')}</Button>
          )}
        </div>
      )}
      {skipping && <SkipForm draft={`skip/${client.id}/${month}`} onSkip={acts.skip} onClose={() => setSkipping(false)} />}
      {run && <CellHistory run={run} />}
    </section>
  );
}
