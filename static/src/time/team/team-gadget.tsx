import { duration } from '../../ui/duration';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';
import { RunningClock } from '../clock/running-clock';
import { SeenTicketName } from '../seen-ticket';
import { TeamStateMark } from './team-state';
import type { TeamRow } from './team-rows';
import { teamSentence } from './team-words';
import { useTeam } from './use-team';
import { useTeamPeople } from './use-team-people';
import { useTeamRows } from './use-team-rows';
import { say } from '../../ui/words/say';
import './team-gadget.css';

/** The team at a glance, on a dashboard. */
export function TeamGadget() {
  const team = useTeam();
  const rows = useTeamRows(team, useTeamPeople());
  const { trouble, refresh } = team;
  if (rows === null)
    return trouble === null ? <Skeleton lines={5} label={say('Looking who works')} /> : <Notice sentence={trouble} onRetry={refresh} />;
  return (
    <main className="team-gadget">
      <h1 className="heard-only">{say('Team now')}</h1>
      <p className="subtle team-gadget-sum">
        {rows.length === 0 ? say('Nobody’s clock has run yet.') : teamSentence(rows.map(({ state }) => state))}
      </p>
      {trouble !== null && <Notice tone="hint" sentence={say('What you see may be old. {trouble}', { trouble })} onRetry={refresh} />}
      <ul className="team-gadget-list">
        {rows.map((row) => (
          <Line key={row.member.technician} row={row} />
        ))}
      </ul>
    </main>
  );
}

function Line({ row: { member, name, state, worked } }: { readonly row: TeamRow }) {
  const { timer } = member;
  return (
    <li>
      <div className="team-gadget-head">
        <strong>{name}</strong> <TeamStateMark state={state} />
        {timer !== null && <RunningClock startedAt={timer.startedAt} className="team-gadget-running" />}
        {timer === null && worked > 0 && <Today worked={worked} />}
      </div>
      {timer !== null && (
        <div className="team-gadget-about">
          <span className="team-gadget-ticket">
            <SeenTicketName ticket={timer.ticket} />
          </span>
          {worked > 0 && <Today worked={worked} />}
        </div>
      )}
    </li>
  );
}

const Today = ({ worked }: { readonly worked: number }) => (
  <span className="subtle numbers team-gadget-today">{say('{worked} today', { worked: duration(worked) })}</span>
);
