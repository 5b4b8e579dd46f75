import { useCallback, useState } from 'react';
import type { Client } from '../../../../src/clients/rules/client';
import { inCurrency } from '../../../../src/billing/rules/money';
import type { ClientRoadmap } from '../../../../src/roadmap/rules/client/client-roadmap';
import { call } from '../../ui/call';
import { Facts, Part } from '../../ui/part';
import { serverInstant } from '../../ui/server-instant';
import { StartMeeting } from '../list/start-meeting';
import { Meetings } from './meetings';
import { say, sayCount } from '../../ui/words/say';

interface RoadmapPartProps {
  readonly client: Client;
  readonly mayEdit: boolean;
}

/** When the client was met and will be, and for managers what is planned and how content it is. */
export function RoadmapPart({ client, mayEdit }: RoadmapPartProps) {
  const ask = useCallback(() => call('clientRoadmap', { client: client.id }), [client.id]);
  const [starting, setStarting] = useState(false);
  return (
    <Part title={say('Roadmap')} ask={ask}>
      {(known, again) => (
        <>
          <Meetings known={known} />
          {known.planned !== null && <Planned planned={known.planned} />}
          {mayEdit && known.open === null && client.status !== 'former' && !starting && (
            <button type="button" className="link part-action" onClick={() => setStarting(true)}>
              {say('Start a meeting')}
            </button>
          )}
          {starting && (
            <StartMeeting
              client={client}
              today={serverInstant().slice(0, 10)}
              onClose={() => {
                setStarting(false);
                again();
              }}
            />
          )}
        </>
      )}
    </Part>
  );
}

function Planned({ planned: { scores, lines, years, currency } }: { readonly planned: NonNullable<ClientRoadmap['planned']> }) {
  return (
    <>
      <Facts
        facts={[
          [
            say('Our service'),
            scores.length === 0 ? (
              <span className="subtle">{say('not scored yet')}</span>
            ) : (
              say('{at} of 5 ({scores})', { at: String(scores.at(-1)), scores: scores.join(', ') })
            ),
          ],
          [
            say('Plan'),
            lines === 0 ? (
              <span className="subtle">{say('nothing planned yet')}</span>
            ) : (
              sayCount(lines, { one: '{count} line', other: '{count} lines' })
            ),
          ],
        ]}
      />
      {lines > 0 && (
        <ul aria-label={say('Planned by budget year')}>
          {years.map(({ year, total }) => (
            <li key={year} className="part-line">
              <span>{year}</span>
              <span className="numbers">{inCurrency(total, currency)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
