import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { DateOnly } from '../../../../src/platform/rules/units';
import { dayInWords } from '../../ui/words/day-in-words';
import type { Offer } from '../../../../src/roadmap/rules/campaign/offers';
import { releaseName, releaseTitle } from '../../../../src/roadmap/rules/campaign/end-of-life';
import { DaysLeft } from './days-left';
import { say, sayCount } from '../../ui/words/say';

interface OffersProps {
  readonly offers: readonly Offer[];
  readonly today: DateOnly;
  readonly onStart: (release: string) => void;
}

/** What ends and has no campaign yet; what runs nowhere is shown on request. */
export function Offers({ offers, today, onStart }: OffersProps) {
  const [all, setAll] = useState(false);
  const inUse = offers.filter(({ devices }) => devices > 0);
  const shown = all ? offers : inUse;
  const others = offers.length - inUse.length;
  return (
    <section className="campaign-offers" aria-label={say('What could be begun')}>
      <h2>{say('Ends, and has no campaign')}</h2>
      {shown.length === 0 && (
        <p className="subtle">{say('Nothing that ends runs at your clients, as far as their equipment is listed on the tab Equipment.')}</p>
      )}
      {shown.length > 0 && (
        <ul>
          {shown.map(({ release, clients, devices }) => (
            <li key={releaseName(release)}>
              <span className="campaign-offer">
                <strong>{releaseTitle(release)}</strong>
                <span className="subtle">
                  {release.supportEnds !== null && dayInWords(release.supportEnds)}, <DaysLeft release={release} today={today} />
                </span>
              </span>
              <span className="subtle numbers">
                {devices === 0 ? say('runs nowhere, as far as is known') : reachInWords(clients, devices)}
              </span>
              <Button
                spacing="compact"
                onClick={() => onStart(releaseName(release))}
                aria-label={say('Begin the campaign for {releaseTitle}', { releaseTitle: releaseTitle(release) })}
              >
                {say('Begin')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && (
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {all
            ? say('Hide what runs nowhere')
            : say('Show {others} more that end within a year, or ended within the last', { others: String(others) })}
        </button>
      )}
    </section>
  );
}

const reachInWords = (clients: number, devices: number): string =>
  say('{devices} at {clients}', {
    devices: sayCount(devices, { one: '{count} device', other: '{count} devices' }),
    clients: sayCount(clients, { one: '{count} client', other: '{count} clients' }),
  });
