import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { Client } from '../../../../src/clients/rules/client';
import { spokenWords } from '../spoken-words';
import { whatToMind } from '../../../../src/clients/rules/hipaa-words';
import { call } from '../../ui/call';
import { goToPage } from '../../ui/go-to-page';
import { Notice } from '../../ui/notice';
import { Facts } from '../../ui/part';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { useWallTime } from './use-wall-time';
import { say } from '../../ui/words/say';
import '../client-status.css';
import './agent-panel.css';

interface AgentPanelProps {
  /** What the other capabilities know of the client, without amounts. */
  readonly parts: (client: Client) => ReactNode;
}

const ask = () => call('openOrganization', {});

/** What an agent should know about the client of the organization. */
export function AgentPanel({ parts }: AgentPanelProps) {
  const { value, trouble, act } = useAsked(ask);
  if (trouble !== null) return <Notice sentence={trouble} onRetry={() => act(ask)} />;
  if (value === null) return <Skeleton lines={6} label={say('Fetching the client')} />;
  if (value.outcome === 'unknown') return <Unknown name={value.organization.name} mayEdit={value.mayEdit} />;
  return (
    <main className="agent-panel">
      <AboutClient client={value.client} />
      <div className="parts">{parts(value.client)}</div>
    </main>
  );
}

function Unknown({ name, mayEdit }: { readonly name: string; readonly mayEdit: boolean }) {
  return (
    <main className="agent-panel">
      <p>
        {say('{organization} is no client in Rounds yet, or its project is hidden from you. {advice}', {
          organization: name === '' ? say('This organization') : name,
          advice: mayEdit ? '' : say('A service manager can connect it on the page Clients.'),
        })}
      </p>
      {mayEdit && (
        <span>
          <Button appearance="primary" onClick={() => goToPage('rounds', 'clients?part=match')}>
            {say('Match it with a client')}
          </Button>
        </span>
      )}
    </main>
  );
}

function AboutClient({ client }: { readonly client: Client }) {
  const { id, name, status, hipaa, contact, address, timeZone, travelMinutes } = client;
  const mind = whatToMind(hipaa);
  const now = useWallTime(timeZone);
  return (
    <>
      <div className="agent-panel-head">
        <h1>
          <button type="button" className="link" onClick={() => goToPage('rounds', `clients?client=${id}`)}>
            {name}
          </button>
        </h1>
        <span className={`client-status client-status-${status}`}>{spokenWords.status[status]}</span>
      </div>
      {mind !== null && (
        <p className="agent-panel-mind">
          <strong>{say('HIPAA.')}</strong> {mind}
        </p>
      )}
      <Facts
        facts={[
          [say('Contact'), contact === '' ? <span className="subtle">{say('nobody named')}</span> : contact],
          [say('Address'), address === '' ? <span className="subtle">{say('not known')}</span> : address],
          [say('Local time'), timeZone === null ? <span className="subtle">{say('zone not known')}</span> : `${now} (${timeZone})`],
          [
            say('Way there'),
            travelMinutes === null ? (
              <span className="subtle">{say('not known')}</span>
            ) : (
              say('{travelMinutes} m by car', { travelMinutes: String(travelMinutes) })
            ),
          ],
        ]}
      />
    </>
  );
}
