import { availableTransitions } from '../available-transitions';
import { visibleIssue } from '../find';
import { isRecord } from '../is-record';
import { transitionJson } from '../json/transition-json';
import type { Ask, Operation, Reply } from '../operation';
import { Refused } from '../refused';
import { noContent, ok } from '../reply';
import { takeTransition } from '../take-transition';
import type { Issue, Transition } from '../world';

const path = '/rest/api/3/issue/{issueIdOrKey}/transitions';

export const transitionOperations: readonly Operation[] = [
  {
    method: 'GET',
    path,
    classic: ['read:jira-work'],
    granular: ['read:issue.transition:jira', 'read:status:jira', 'read:field-configuration:jira'],
    anonymous: true,
    answer: list,
  },
  {
    method: 'POST',
    path,
    classic: ['write:jira-work'],
    granular: ['write:issue:jira', 'write:issue.property:jira'],
    anonymous: true,
    answer: take,
  },
];

function list(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  const offered = availableTransitions(ask, issue).filter(({ id }) => (ask.query.get('transitionId') ?? id) === id);
  return ok({ expand: 'transitions', transitions: offered.map((transition) => transitionJson(ask, transition)) }, offered.length);
}

function take(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  takeTransition(ask, issue, transitionAsked(ask, issue), ask.body);
  return noContent;
}

function transitionAsked(ask: Ask, issue: Issue): Transition {
  const asked = isRecord(ask.body) && isRecord(ask.body['transition']) ? ask.body['transition']['id'] : undefined;
  if (typeof asked !== 'string' && typeof asked !== 'number') throw new Refused(400, ["Missing 'transition' identifier"]);
  const transition = availableTransitions(ask, issue).find(({ id }) => id === String(asked));
  if (transition === undefined) throw new Refused(400, [`Transition id '${String(asked)}' is not valid for this issue.`]);
  return transition;
}
