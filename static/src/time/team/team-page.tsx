import { lazy, Suspense, useState } from 'react';
import { Skeleton } from '../../ui/skeleton';
import { TeamNow } from './team-now';
import { TeamTabs, type TeamTab } from './team-tabs';
import './team-page.css';

const TeamHours = lazy(async () => ({ default: (await import('./team-hours')).TeamHours }));
const TeamQuote = lazy(async () => ({ default: (await import('./team-quote')).TeamQuote }));

/** The team: who works on what now, what its hours went to, and what such work took before. */
export function TeamPage() {
  const [tab, setTab] = useState<TeamTab>('now');
  return (
    <main className="team-page">
      <h1>Team</h1>
      <TeamTabs tab={tab} onTab={setTab} />
      <div role="tabpanel" id={`team-panel-${tab}`} aria-labelledby={`team-tab-${tab}`}>
        <Suspense fallback={<Skeleton lines={6} label="Opening" />}>
          {tab === 'now' && <TeamNow />}
          {tab === 'hours' && <TeamHours />}
          {tab === 'quote' && <TeamQuote />}
        </Suspense>
      </div>
    </main>
  );
}
