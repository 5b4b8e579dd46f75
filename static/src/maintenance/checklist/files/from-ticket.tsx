import { useState } from 'react';
import type { Item } from '../../../../../src/maintenance/rules/template';
import { Notice } from '../../../ui/notice';
import { sentenceOf } from '../../../ui/sentence-of';
import { useSurface } from '../../../ui/surface';
import { ticketFiles, type TicketFile } from '../../../ui/ticket-files';
import { useFiles } from './files-context';
import { say } from '../../../ui/words/say';

interface FromTicketProps {
  readonly item: Item;
  /** Attachments that are at the item already. */
  readonly there: ReadonlySet<string>;
}

/** Takes for an item what somebody has attached to the ticket otherwise, such as by e-mail or Jira's own app. */
export function FromTicket({ item, there }: FromTicketProps) {
  const { ticketId } = useSurface();
  const { keep } = useFiles();
  const [found, setFound] = useState<readonly TicketFile[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const doing = (done: Promise<readonly TicketFile[] | null>): void => {
    setProblem(null);
    done.then(setFound, (thrown: unknown) => setProblem(sentenceOf(thrown)));
  };
  const look = (): void => doing(ticketFiles(ticketId));
  const fitting = found?.filter(({ id, isPicture }) => !there.has(id) && (isPicture || item.evidence !== 'photo')) ?? [];
  return (
    <>
      <button type="button" className="link" aria-expanded={found !== null} onClick={() => (found === null ? look() : setFound(null))}>
        {say('From the ticket')}
        <span className="heard-only"> {say('for {title}', { title: item.title })}</span>
      </button>
      {problem !== null && <Notice sentence={problem} />}
      {found !== null && fitting.length === 0 && (
        <span className="subtle">
          {item.evidence === 'photo' ? say('No other picture is on this ticket.') : say('No other file is on this ticket.')}
        </span>
      )}
      {fitting.map(({ id, name }) => (
        <button key={id} type="button" className="link" onClick={() => doing(keep(item.id, id).then(() => null))}>
          {say('Take {name}', { name })}
        </button>
      ))}
    </>
  );
}
