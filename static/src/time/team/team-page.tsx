import { lazy, Suspense, useState } from 'react';
import { Skeleton } from '../../ui/skeleton';
import { tabIds, Tabs } from '../../ui/tabs';
import { TeamNow } from './team-now';
import { say } from '../../ui/words/say';

const TeamHours = lazy(async () => ({ default: (await import('./team-hours')).TeamHours }));
const TeamQuote = lazy(async () => ({ default: (await import('./team-quote')).TeamQuote }));

type TeamTab = 'now' | 'hours' | 'quote';

const tabs: readonly (readonly [tab: TeamTab, words: string])[] = [
  ['now', say('Now')],
  ['hours', say('Hours')],
  ['quote', say('Quote')],
];

/** The team: who works on what now, what its hours went to, and what such work took before. */
export function TeamPage() {
  const [tab, setTab] = useState<TeamTab>('now');
  return (
    <main className="page page-wide team-page">
      <h1>{say('Team')}</h1>
      <Tabs of={say('Team')} tabs={tabs} tab={tab} onTab={setTab} />
      <div role="tabpanel" id={tabIds('Team', tab).panel} aria-labelledby={tabIds('Team', tab).tab}>
        <Suspense fallback={<Skeleton lines={6} label={say('Opening')} />}>
          {tab === 'now' && <TeamNow />}
          {tab === 'hours' && <TeamHours />}
          {tab === 'quote' && <TeamQuote />}
        </Suspense>
      </div>
    </main>
  );
}
