import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { FormerRounds } from './former-rounds';
import { Hosts } from './hosts';
import { PlanRound } from './plan-round';
import { RoundHead } from './round-head';
import { RoundTable } from './round-table';
import { useRounds } from './use-rounds';
import { WeekGrid } from './week-grid';
import { say } from '../../ui/words/say';
import './rounds.css';

/** The round of meetings under way, client by client, or the way to begin one; below it who holds meetings when. */
export function RoundsPage() {
  const hand = useRounds();
  const { view, trouble, reload } = hand;
  if (view === null) {
    return trouble === null ? <Skeleton lines={8} label={say('Opening the rounds')} /> : <Notice sentence={trouble} onRetry={reload} />;
  }
  const { round, settings, former } = view;
  return (
    <div className="rounds">
      {trouble !== null && <Notice sentence={trouble} onRetry={reload} />}
      {round === null ? <PlanRound view={view} onBegun={reload} /> : <RoundHead hand={hand} view={view} round={round} />}
      {round !== null && <RoundTable hand={hand} view={view} />}
      {(settings.hosts.length > 0 || view.taken.length > 0) && <WeekGrid view={view} />}
      <Hosts settings={settings} onSaved={hand.learnSettings} />
      {former.length > 0 && <FormerRounds rounds={former} mayReopen={round === null} onReopened={reload} />}
    </div>
  );
}
