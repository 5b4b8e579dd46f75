import type { TeamState } from '../../../../src/time/rules/team/team-day';
import { say } from '../../ui/words/say';

export const teamWords: Readonly<Record<TeamState, string>> = {
  working: say('working'),
  onBreak: say('on a break'),
  between: say('nothing running'),
  notStarted: say('not started'),
};

/** `3 working, 1 on a break, 2 not started`. */
export function teamSentence(states: readonly TeamState[]): string {
  const counts = (Object.keys(teamWords) as TeamState[]).map((state) => [states.filter((other) => other === state).length, state] as const);
  return counts
    .filter(([count]) => count > 0)
    .map(([count, state]) => `${String(count)} ${state === 'between' ? say('with nothing running') : teamWords[state]}`)
    .join(', ');
}
