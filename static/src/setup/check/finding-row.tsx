import Button from '@atlaskit/button/new';
import type { OpenedTicket } from '../../../../src/setup/check/open-check';
import { checkTitles, type CheckState, type Finding } from '../../../../src/setup/rules/check/finding';
import { goToTicketApart } from '../../ui/go-to-ticket';
import { Notice } from '../../ui/notice';
import { openWikiPageById } from '../../ui/open-wiki-page';
import { say } from '../../ui/words/say';

interface FindingRowProps {
  readonly finding: Finding;
  readonly ticket: OpenedTicket | undefined;
  readonly refused: string | undefined;
  readonly busy: boolean;
  readonly onOpenTicket: () => void;
}

const marks: Readonly<Record<CheckState, readonly [mark: string, words: string]>> = {
  well: ['✓', say('Well')],
  note: ['i', say('Worth knowing')],
  fails: ['!', say('Fails')],
  unknown: ['?', say('Not known yet')],
};

/** One check: how it stands, what was found, what to do, and its ticket. */
export function FindingRow({ finding, ticket, refused, busy, onOpenTicket }: FindingRowProps) {
  const { check, state, said, also, todo } = finding;
  const [mark, words] = marks[state];
  return (
    <li className={`finding finding-${state}`}>
      <span className="finding-mark" aria-hidden="true">
        {mark}
      </span>
      <div className="finding-body">
        <h2>{say(checkTitles[check])}</h2>
        <p>{say(said)}</p>
        {also !== undefined && <p className="subtle">{say(also)}</p>}
        {todo !== undefined && <p className="finding-todo">{say(todo)}</p>}
        {finding.pages !== undefined && <PageLinks pages={finding.pages} />}
        {refused !== undefined && <Notice sentence={refused} />}
        {state === 'fails' && (ticket ? <TicketLine ticket={ticket} /> : <OpenTicket busy={busy} onOpen={onOpenTicket} />)}
      </div>
      <span className="finding-state">{words}</span>
    </li>
  );
}

const mostLinks = 5;

function PageLinks({ pages }: { readonly pages: readonly string[] }) {
  return (
    <p className="finding-act finding-pages">
      {pages.slice(0, mostLinks).map((page) => (
        <button key={page} type="button" className="link" onClick={() => openWikiPageById(page)}>
          {say('Page {page}', { page })}
        </button>
      ))}
      {pages.length > mostLinks && <span className="subtle">{say('and {count} more', { count: pages.length - mostLinks })}</span>}
    </p>
  );
}

function TicketLine({ ticket: { key, isDone } }: { readonly ticket: OpenedTicket }) {
  if (key === null) return <p className="finding-act subtle">{say('It has a ticket that Jira hides from you, or has no more.')}</p>;
  return (
    <p className="finding-act">
      <button type="button" className="link" onClick={() => goToTicketApart(key)}>
        {key}
      </button>{' '}
      <span className="subtle">
        {isDone ? say('was closed, though this still fails. Rounds opens no second one.') : say('was opened for it.')}
      </span>
    </p>
  );
}

function OpenTicket({ busy, onOpen }: { readonly busy: boolean; readonly onOpen: () => void }) {
  return (
    <p className="finding-act">
      <Button spacing="compact" isDisabled={busy} onClick={onOpen}>
        {say('Open a ticket')}
      </Button>{' '}
      <span className="subtle">{say('Rounds opens one by itself when it looks, once a day.')}</span>
    </p>
  );
}
