import Button from '@atlaskit/button/new';
import type { Client } from '../../../../src/clients/rules/client';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { AloneOrganizations } from './alone-organizations';
import { MatchingSide } from './matching-side';
import { PerhapsOne } from './perhaps-one';
import { useMatching } from './use-matching';
import { say, sayCount } from '../../ui/words/say';
import './matching.css';

interface MatchingPanelProps {
  readonly clients: readonly Client[];
  readonly onChanged: () => Promise<void>;
  readonly onShow: (client: string) => void;
  readonly onClose: () => void;
}

/** Organizations of the service desk and spaces of Confluence beside the clients that they belong to; nothing is connected before somebody says so. */
export function MatchingPanel({ clients, onChanged, onShow, onClose }: MatchingPanelProps) {
  const desk = useMatching(clients, onChanged);
  const { choices, ends, trouble, done, busy } = desk;
  const served = clients.filter(({ status }) => status !== 'former');
  return (
    <section className="matching" aria-label={say('Match organizations and spaces')}>
      <div className="matching-head">
        <h2>{say('Match organizations and spaces')}</h2>
        <Button appearance="subtle" onClick={onClose}>
          {say('Close')}
        </Button>
      </div>
      {trouble !== null && <Notice sentence={trouble} onRetry={desk.load} />}
      {done !== null && (
        <p className="matching-done" role="status">
          {done.sentence}{' '}
          {done.undo !== null && (
            <button type="button" className="link" disabled={busy} onClick={desk.undo}>
              {say('Undo')}
            </button>
          )}
        </p>
      )}
      {ends === null && trouble === null && <Skeleton lines={6} label={say('Fetching organizations and spaces')} />}
      {choices !== null && ends !== null && (
        <>
          <MatchingSide
            what="organization"
            proposals={ends.organizations}
            without={ends.clientsWithoutOrganization}
            connected={served.filter(({ organization }) => organization !== null)}
            options={choices.organizations}
            currentOf={({ organization }) => organization}
            busy={busy}
            onChoose={desk.chooseOrganizations}
          />
          <AloneOrganizations organizations={ends.organizationsAlone} proposals={ends.organizations} busy={busy} onAdd={desk.addFrom} />
          {choices.spaces === null ? (
            <Notice tone="hint" sentence={say('Connect Confluence in Jira’s settings, Apps, Rounds, to match spaces as well.')} />
          ) : (
            <MatchingSide
              what="space"
              proposals={ends.spaces}
              without={ends.clientsWithoutSpace}
              connected={served.filter(({ space }) => space !== undefined)}
              options={choices.spaces}
              currentOf={({ space }) => space && { id: space.id, name: space.key }}
              busy={busy}
              onChoose={desk.chooseSpaces}
            />
          )}
          <PerhapsOne clients={served} onShow={onShow} />
          <p className="subtle">
            {sayCount(served.length, {
              one: '{count} client served. Former clients are left alone.',
              other: '{count} clients served. Former clients are left alone.',
            })}
          </p>
        </>
      )}
    </section>
  );
}
