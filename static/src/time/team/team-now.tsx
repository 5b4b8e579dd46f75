import { useState } from 'react';
import { Heard } from '../../ui/heard';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { TeamQueue } from './team-queue';
import { TeamTable } from './team-table';
import { teamSentence } from './team-words';
import { useTeam } from './use-team';
import { useTeamPeople } from './use-team-people';
import { useTeamRows } from './use-team-rows';
import { say } from '../../ui/words/say';
import './team-now.css';

/** Who works on what since when, and what is to be done next. */
export function TeamNow() {
  const team = useTeam();
  const people = useTeamPeople();
  const rows = useTeamRows(team, people);
  const [news, setNews] = useState('');
  const { trouble, refresh } = team;
  if (rows === null)
    return trouble === null ? <Skeleton lines={8} label={say('Looking who works')} /> : <Notice sentence={trouble} onRetry={refresh} />;
  const summary = teamSentence(rows.map(({ state }) => state));
  return (
    <div className="team-now">
      <section className="team-now-people" aria-labelledby="team-now">
        <div className="team-head">
          <h2 id="team-now">{say('Now')}</h2>
          <span className="subtle">{summary}</span>
        </div>
        {trouble !== null && <Notice tone="hint" sentence={say('What you see may be old. {trouble}', { trouble })} onRetry={refresh} />}
        <Heard sentence={news} />
        {news !== '' && <Notice tone="hint" sentence={news} onDismiss={() => setNews('')} />}
        {rows.length === 0 ? (
          <p className="team-empty">
            {say('Nobody’s clock has run yet. Open a ticket and press “Start” in its sidebar; whoever does so appears here at once.')}
          </p>
        ) : (
          <TeamTable
            rows={rows}
            mayStop={people.mayStop}
            onStopped={({ name }) => {
              setNews(say('The clock of {name} is stopped, and the time is saved. {name} sees why.', { name }));
              refresh();
            }}
          />
        )}
      </section>
      <TeamQueue />
    </div>
  );
}
