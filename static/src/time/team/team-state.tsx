import type { TeamState } from '../../../../src/time/rules/team/team-day';
import { teamWords } from './team-words';
import './team-state.css';

const marks: Readonly<Record<TeamState, string>> = { working: '●', onBreak: '◐', between: '○', notStarted: '–' };

/** What somebody does, as a word and a mark. */
export function TeamStateMark({ state }: { readonly state: TeamState }) {
  return (
    <span className={`team-state team-state-${state}`}>
      <span aria-hidden="true">{marks[state]} </span>
      {teamWords[state]}
    </span>
  );
}
