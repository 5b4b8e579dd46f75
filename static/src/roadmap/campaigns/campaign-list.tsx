import Button from '@atlaskit/button/new';
import type { DateOnly } from '../../../../src/platform/rules/units';
import { dayInWords } from '../../ui/words/day-in-words';
import { dueEvents } from '../../../../src/roadmap/rules/campaign/campaign';
import { releaseTitle } from '../../../../src/roadmap/rules/campaign/end-of-life';
import type { CampaignListed } from '../../../../src/roadmap/campaigns/open-campaigns';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { useAsked } from '../../ui/use-asked';
import { DaysLeft } from './days-left';
import { Offers } from './offers';
import { say } from '../../ui/words/say';
import '../../ui/rows-table.css';

const open = () => call('openCampaigns', {});

interface CampaignListProps {
  readonly onOpen: (release: string) => void;
  readonly onPart: (part: 'dates' | 'skills') => void;
}

/** The campaigns that run, what is due of them, and what could be begun. */
export function CampaignList({ onOpen, onPart }: CampaignListProps) {
  const { value, trouble, act } = useAsked(open);
  if (value === null) {
    return trouble === null ? (
      <Skeleton lines={8} label={say('Opening the campaigns')} />
    ) : (
      <Notice sentence={trouble} onRetry={() => act(open)} />
    );
  }
  const { campaigns, offers, today } = value;
  const start = (release: string): void =>
    act(async () => {
      await call('startCampaign', { release });
      onOpen(release);
      return value;
    });
  return (
    <div className="campaigns">
      {trouble !== null && <Notice sentence={trouble} />}
      <div className="campaign-tools">
        <p className="subtle">{say('A campaign gets every client off a product before its support ends.')}</p>
        <Button onClick={() => onPart('dates')}>{say('End-of-life dates')}</Button>
        <Button onClick={() => onPart('skills')}>{say('Who can do migrations')}</Button>
      </div>
      <DueEvents campaigns={campaigns} today={today} />
      {campaigns.length === 0 ? (
        <Notice tone="hint" sentence={say('No campaign has begun yet. Begin one below, for a product that ends.')} />
      ) : (
        <Running campaigns={campaigns} today={today} onOpen={onOpen} />
      )}
      <Offers offers={offers} today={today} onStart={start} />
    </div>
  );
}

interface Shown {
  readonly today: DateOnly;
}

function DueEvents({ campaigns, today }: Shown & { readonly campaigns: readonly CampaignListed[] }) {
  const due = campaigns.flatMap(({ campaign, release }) => dueEvents(campaign.events, today).map((event) => ({ event, release })));
  if (due.length === 0) return null;
  const words = due.map(({ event, release }) => {
    const when = event.on < today ? say('was due {on}', { on: dayInWords(event.on) }) : dayInWords(event.on);
    return `${event.what} (${releaseTitle(release)}), ${when}.`;
  });
  return <Notice tone="hint" sentence={say('Due: {words}', { words: words.join(' ') })} />;
}

function Running({
  campaigns,
  today,
  onOpen,
}: Shown & { readonly campaigns: readonly CampaignListed[]; readonly onOpen: (release: string) => void }) {
  return (
    <table className="rows-table">
      <caption className="heard-only">{say('Campaigns')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Campaign')}</th>
          <th scope="col">{say('Support ends')}</th>
          <th scope="col">{say('Left')}</th>
          <th scope="col" className="rows-number">
            {say('Clients done')}
          </th>
          <th scope="col" className="rows-number">
            {say('Devices left')}
          </th>
        </tr>
      </thead>
      <tbody>
        {campaigns.map(({ campaign, release, clients, done, devices }) => (
          <tr key={campaign.release} className="rows-row">
            <th scope="row">
              <button type="button" className="link" onClick={() => onOpen(campaign.release)}>
                {releaseTitle(release)}
              </button>
            </th>
            <td data-label={say('Support ends')}>{release.supportEnds !== null && dayInWords(release.supportEnds)}</td>
            <td data-label={say('Left')}>
              <DaysLeft release={release} today={today} />
            </td>
            <td data-label={say('Clients done')} className="rows-number">
              {clients === 0 ? '–' : say('{done} of {clients}', { done: String(done), clients: String(clients) })}
            </td>
            <td data-label={say('Devices left')} className="rows-number">
              {devices}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
