import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Skeleton } from '../../ui/skeleton';
import { CampaignBoard } from './board/campaign-board';
import { CampaignList } from './campaign-list';
import { say } from '../../ui/words/say';
import './campaigns.css';

const ReleaseDates = lazy(() => import('./dates/release-dates').then(({ ReleaseDates: part }) => ({ default: part })));
const SkillsPart = lazy(() => import('./skills-part').then(({ SkillsPart: part }) => ({ default: part })));

type Shown = { readonly part: 'list' | 'dates' | 'skills' } | { readonly part: 'board'; readonly release: string };

const titles = { dates: say('End-of-life dates'), skills: say('Who can do migrations') } as const;

/** What ends, when, and whom it concerns: the campaigns, the board of one, the dates, and who can do the work. */
export function CampaignsPage() {
  const [shown, setShown] = useState<Shown>({ part: 'list' });
  const back = (): void => setShown({ part: 'list' });
  if (shown.part === 'list')
    return <CampaignList onOpen={(release) => setShown({ part: 'board', release })} onPart={(part) => setShown({ part })} />;
  if (shown.part === 'board') return <CampaignBoard release={shown.release} onBack={back} />;
  return (
    <Below title={titles[shown.part]} onBack={back}>
      {shown.part === 'dates' ? <ReleaseDates /> : <SkillsPart />}
    </Below>
  );
}

function Below({ title, onBack, children }: { readonly title: string; readonly onBack: () => void; readonly children: ReactNode }) {
  return (
    <div className="campaigns">
      <button type="button" className="link campaign-back" onClick={onBack}>
        {say('‹ Campaigns')}
      </button>
      <h2>{title}</h2>
      <Suspense fallback={<Skeleton lines={8} label={say('Opening {title}', { title })} />}>{children}</Suspense>
    </div>
  );
}
