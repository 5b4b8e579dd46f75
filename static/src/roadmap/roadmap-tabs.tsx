import { lazy, Suspense, useState, type ComponentType } from 'react';
import { drafts } from '../ui/drafts';
import { earlyAnswer } from '../ui/early-answer';
import { Skeleton } from '../ui/skeleton';
import { Tabs, tabIds } from '../ui/tabs';
import { say } from '../ui/words/say';
import './roadmap-tabs.css';

/** A tab's words, and what it shows, loaded when it is shown first. */
type Shown = readonly [words: string, part: ComponentType];

const parts = {
  clients: [
    say('Clients'),
    lazy(() => {
      earlyAnswer.fetch('openRoadmap');
      return import('./list/roadmap-page').then(({ RoadmapPage }) => ({ default: RoadmapPage }));
    }),
  ],
  rounds: [
    say('Rounds'),
    lazy(() => {
      earlyAnswer.fetch('openRounds');
      return import('./rounds/rounds-page').then(({ RoundsPage }) => ({ default: RoundsPage }));
    }),
  ],
  pipeline: [say('Pipeline'), lazy(() => import('./pipeline/pipeline-page').then(({ PipelinePage }) => ({ default: PipelinePage })))],
  equipment: [say('Equipment'), lazy(() => import('./equipment/equipment-page').then(({ EquipmentPage }) => ({ default: EquipmentPage })))],
  campaigns: [say('Campaigns'), lazy(() => import('./campaigns/campaigns-page').then(({ CampaignsPage }) => ({ default: CampaignsPage })))],
  benefits: [say('Benefits'), lazy(() => import('./benefits/benefits-page').then(({ BenefitsPage }) => ({ default: BenefitsPage })))],
  questionnaire: [
    say('Questionnaire'),
    lazy(() => import('./questionnaire/questionnaire-page').then(({ QuestionnairePage }) => ({ default: QuestionnairePage }))),
  ],
} as const satisfies Readonly<Record<string, Shown>>;

type Tab = keyof typeof parts;

const name = say('Roadmap');
const kept = 'roadmap-tab';
const tabs = (Object.keys(parts) as Tab[]).map((tab) => [tab, parts[tab][0]] as const);

/** Everything about roadmap meetings that concerns more than one client; the browser remembers which part was looked at last. */
export function RoadmapTabs() {
  const [tab, setTab] = useState(lastTab);
  const ids = tabIds(name, tab);
  const Part = parts[tab][1];
  const choose = (next: Tab): void => {
    setTab(next);
    drafts.keep(kept, next);
  };
  return (
    <div className="roadmap-tabs">
      <Tabs of={name} tabs={tabs} tab={tab} onTab={choose} />
      <div role="tabpanel" id={ids.panel} aria-labelledby={ids.tab}>
        <Suspense fallback={<Skeleton lines={8} label={say('Opening {tab}', { tab: parts[tab][0] })} />}>
          <Part />
        </Suspense>
      </div>
    </div>
  );
}

function lastTab(): Tab {
  const last = drafts.read(kept);
  return last !== null && last in parts ? (last as Tab) : 'clients';
}
