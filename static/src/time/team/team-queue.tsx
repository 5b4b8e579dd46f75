import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { usePeople } from '../../ui/use-people';
import { ageInWords } from '../age-in-words';
import { TicketLink } from '../ticket-link';
import { useQueue } from './use-queue';
import { say } from '../../ui/words/say';
import './team-queue.css';

/** What is to be done next: the most urgent first, of equal ones the oldest. */
export function TeamQueue() {
  const { tickets, trouble, refresh } = useQueue();
  const nameOf = usePeople((tickets ?? []).flatMap(({ assignee }) => assignee ?? []));
  return (
    <section className="team-queue" aria-labelledby="team-queue">
      <div className="team-head">
        <h2 id="team-queue">{say('Next in the queue')}</h2>
        <span className="subtle">{say('by priority, then age')}</span>
      </div>
      {trouble !== null && <Notice sentence={trouble} onRetry={refresh} />}
      {tickets === null && trouble === null && <Skeleton lines={5} label={say('Fetching the queue')} />}
      {tickets?.length === 0 && <p className="team-empty">{say('Nothing waits: every ticket of the service desks you see is done.')}</p>}
      <ol className="team-queue-list">
        {(tickets ?? []).map(({ id, key, summary, priority, status, created, assignee }) => (
          <li key={id}>
            <span className="team-queue-priority" translate="no">
              {priority === '' ? '–' : priority}
            </span>
            <span className="team-queue-ticket">
              <TicketLink ticketKey={key} /> {summary}
              <span className="subtle team-queue-about">
                {say('{age} old, {status}, {assignee}', {
                  age: ageInWords(created),
                  status,
                  assignee: assignee === null ? say('nobody has it') : nameOf(assignee),
                })}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
