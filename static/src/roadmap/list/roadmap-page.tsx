import { useState } from 'react';
import type { ClientOnRoadmap } from '../../../../src/roadmap/rules/meeting/roadmap-list';
import { dayInWords } from '../../ui/words/day-in-words';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { openWikiPage } from '../../ui/open-wiki-page';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { StartMeeting } from './start-meeting';
import { TemplateOffers } from './template-offers';
import { useFindClients } from '../../ui/use-find-clients';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';
import './roadmap-page.css';

const open = () => call('openRoadmap', {});

/** Every client with its meetings of the last twelve months, those who were not met first. */
export function RoadmapPage() {
  const { value, trouble, act } = useAsked(open);
  const [starting, setStarting] = useState<string | null>(null);
  const { found, field } = useFindClients(value?.clients ?? []);
  if (value === null) {
    return trouble === null ? (
      <Skeleton lines={8} label={say('Opening the meetings')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => act(open)} />
    );
  }
  const { clients, today } = value;
  if (clients.length === 0) return <Notice tone="hint" sentence={say('Add a client first: in Jira, Rounds, on the page Clients.')} />;
  const unmet = clients.filter(({ verdict }) => verdict === 'none').length;
  return (
    <div className="roadmap-page">
      {trouble !== null && <Notice sentence={trouble} />}
      <p className="subtle">
        {unmet === 0
          ? say('Every client was met in the last twelve months.')
          : say('{unmet} of {clients} clients were not met in twelve months.', { unmet: String(unmet), clients: String(clients.length) })}
      </p>
      {field}
      <table className="rows-table">
        <thead>
          <tr>
            <th scope="col">{say('Client')}</th>
            <th scope="col">{say('Meetings in 12 months')}</th>
            <th scope="col">{say('Last meeting')}</th>
            <th scope="col">{say('Next meeting')}</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {found.map((client) => (
            <Row
              key={client.id}
              client={client}
              today={today}
              starting={starting === client.id}
              onStart={() => setStarting(client.id)}
              onClose={() => setStarting(null)}
            />
          ))}
        </tbody>
      </table>
      <TemplateOffers />
    </div>
  );
}

interface RowProps {
  readonly client: ClientOnRoadmap;
  readonly today: string;
  readonly starting: boolean;
  readonly onStart: () => void;
  readonly onClose: () => void;
}

function Row({ client, today, starting, onStart, onClose }: RowProps) {
  const { name, isProspect, held, verdict, last, next, open: begun, hasSpace } = client;
  return (
    <tr className="rows-row">
      <th scope="row">
        {name}
        {isProspect && <span className="subtle"> {say('prospect')}</span>}
      </th>
      <td data-label={say('Meetings in 12 months')}>
        {verdict === 'none' ? <strong className="roadmap-none">{say('none')}</strong> : String(held)}
      </td>
      <td data-label={say('Last meeting')}>
        {last === null ? (
          <span className="subtle">{say('never')}</span>
        ) : (
          <button type="button" className="link" onClick={() => openWikiPage(last.spaceKey, last.page)}>
            {dayInWords(last.heldOn)}
          </button>
        )}
      </td>
      <td data-label={say('Next meeting')}>{next === null ? <span className="subtle">–</span> : dayInWords(next)}</td>
      <td className="rows-actions">
        {begun !== null && (
          <button type="button" className="link" onClick={() => openWikiPage(begun.spaceKey, begun.page)}>
            {say('Go on with {heldOn}', { heldOn: dayInWords(begun.heldOn) })}
          </button>
        )}
        {begun === null && !starting && hasSpace && (
          <button type="button" className="link" aria-label={say('Start a meeting with {name}', { name })} onClick={onStart}>
            {say('Start a meeting')}
          </button>
        )}
        {begun === null && !hasSpace && <span className="subtle">{say('Choose its space on the page Clients')}</span>}
        {starting && <StartMeeting client={client} today={today} onClose={onClose} />}
      </td>
    </tr>
  );
}
