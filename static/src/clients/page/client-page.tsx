import Button from '@atlaskit/button/new';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import type { ClientOpened } from '../../../../src/clients/open-client';
import type { Client, ClientId } from '../../../../src/clients/rules/client';
import { spokenWords } from '../spoken-words';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { useFocusBack } from '../../ui/use-focus-back';
import { usePeople } from '../../ui/use-people';
import { ClientPanel } from '../client-panel';
import { PeoplePart } from './people-part';
import { TicketsPart } from './tickets-part';
import { say } from '../../ui/words/say';
import '../client-status.css';
import './client-page.css';

interface ClientPageProps {
  readonly id: ClientId;
  readonly plan: (client: string) => ReactNode;
  /** What the other capabilities know of a client, each a part of its own. */
  readonly parts: (client: Client, mayEdit: boolean) => ReactNode;
  /** How its doubles are merged, where somebody asks for that. */
  readonly merge: (client: Client, onClose: () => void) => ReactNode;
  /** That it was merged itself, said above all else. */
  readonly merged: (client: Client, mayEdit: boolean, onChanged: () => void) => ReactNode;
  /** Whom it stands for since they were merged into it. */
  readonly doubles: (doubles: ClientOpened['doubles']) => ReactNode;
  readonly onBack: () => void;
}

/** Everything about one client on one page; each part asks for itself. */
export function ClientPage({ id, plan, parts, merge, merged, doubles, onBack }: ClientPageProps) {
  const page = useRef<HTMLElement>(null);
  useFocusBack(page);
  const ask = useCallback(() => call('openClient', { client: id }), [id]);
  const { value, trouble, act } = useAsked(ask);
  const [editing, setEditing] = useState(false);
  const [merging, setMerging] = useState(false);
  const client = value?.client;
  const mayEdit = value?.mayEdit === true;
  const edit = (): void => setEditing(true);
  const saved = (now: Client): void => {
    setEditing(false);
    act(() => Promise.resolve({ client: now, mayEdit, doubles: value?.doubles ?? [] }));
  };
  return (
    <main ref={page} className="page page-wide client-page">
      <nav aria-label={say('Way back')}>
        <button type="button" className="link" onClick={onBack}>
          {say('‹ All clients')}
        </button>
      </nav>
      {trouble !== null && <Notice sentence={trouble} onRetry={() => act(ask)} />}
      {!client && trouble === null && <Skeleton lines={8} label={say('Fetching the client')} />}
      {client && (
        <>
          {client.merged && merged(client, mayEdit, () => act(ask))}
          <ClientHead
            client={client}
            onEdit={mayEdit && !editing && !client.merged ? edit : null}
            onMerge={mayEdit && !merging && !client.merged ? () => setMerging(true) : null}
          />
          {doubles(value.doubles)}
          {merging && merge(client, () => setMerging(false))}
          {editing && <ClientPanel client={client} plan={plan} onSaved={saved} onClose={() => setEditing(false)} />}
          <div className="parts" key={client.version}>
            {parts(client, mayEdit)}
            <TicketsPart client={client} onEdit={mayEdit ? edit : null} />
            <PeoplePart client={client.id} onEdit={mayEdit ? edit : null} />
          </div>
        </>
      )}
    </main>
  );
}

interface ClientHeadProps {
  readonly client: Client;
  readonly onEdit: (() => void) | null;
  readonly onMerge: (() => void) | null;
}

function ClientHead({ client, onEdit, onMerge }: ClientHeadProps) {
  const { name, status, organization, project, timeZone, travelMinutes, hipaa, assignee, space } = client;
  const nameOf = usePeople(assignee === null ? [] : [assignee]);
  const facts = [
    organization === null ? say('no organization') : say('Organization {name}', { name: organization.name }),
    project === null ? say('no project') : say('Project {key}', { key: project.key }),
    timeZone?.replaceAll('_', ' ') ?? say('no time zone'),
    travelMinutes === null ? say('travel time unknown') : say('{travelMinutes} m by car', { travelMinutes: String(travelMinutes) }),
    hipaa === 'none' ? null : spokenWords.hipaa[hipaa],
    assignee === null ? null : say('maintained by {assignee}', { assignee: nameOf(assignee) }),
    space === undefined ? say('no Confluence space') : say('Space {key}', { key: space.key }),
  ];
  return (
    <header>
      <div className="client-page-head">
        <h1>{name}</h1>
        <span className={`client-status client-status-${status}`}>{spokenWords.status[status]}</span>
        <span className="client-page-acts">
          {onMerge !== null && <Button onClick={onMerge}>{say('Merge')}</Button>}
          {onEdit !== null && <Button onClick={onEdit}>{say('Edit')}</Button>}
        </span>
      </div>
      <p className="subtle">{facts.filter((fact) => fact !== null).join(' · ')}</p>
    </header>
  );
}
