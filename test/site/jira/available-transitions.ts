import { may, projectOf } from './may';
import type { Ask } from './operation';
import type { Issue, Transition } from './world';

/** The steps of the workflow that the actor may take from where the issue stands. */
export function availableTransitions(ask: Ask, issue: Issue): readonly Transition[] {
  if (!may(ask.world, ask.actor, 'TRANSITION_ISSUES', projectOf(ask.world, issue))) return [];
  return ask.world.transitions.filter(({ from, to }) => (from.length === 0 ? to !== issue.statusId : from.includes(issue.statusId)));
}
