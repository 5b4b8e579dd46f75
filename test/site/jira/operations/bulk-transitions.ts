import { limits } from '../../limits';
import { availableTransitions } from '../available-transitions';
import { issueByIdOrKey } from '../find';
import { isRecord } from '../is-record';
import { mayGlobally, maySee } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { Refused } from '../refused';
import { created, ok } from '../reply';
import { takeTransition } from '../take-transition';
import type { BulkTask, Issue } from '../world';

const path = '/rest/api/3/bulk/issues/transition';

export const bulkTransitionOperations: readonly Operation[] = [
  {
    method: 'POST',
    path,
    classic: ['write:jira-work'],
    granular: ['write:issue:jira', 'read:issue:jira'],
    anonymous: false,
    answer: submit,
  },
  {
    method: 'GET',
    path: '/rest/api/3/bulk/queue/{taskId}',
    classic: ['read:jira-work'],
    granular: ['read:issue:jira'],
    anonymous: false,
    answer: progress,
  },
];

interface Move {
  readonly issue: Issue;
  readonly transitionId: string;
}

/** Takes the task on; it is done at once, and is seen to be done a moment later. */
function submit(ask: Ask): Reply {
  if (!mayGlobally(ask.world, ask.actor, 'BULK_CHANGE')) return refusal(403, 'You do not have the permission to make bulk changes.');
  const inputs = readInputs(ask.body);
  if (!inputs) return refusal(400, 'The bulkTransitionInputs are not valid.');
  const moves = inputs.flatMap(({ ids, transitionId }) => ids.map((id) => ({ issue: issueByIdOrKey(ask.world, id), transitionId })));
  if (moves.length > limits.jira.bulkTransition)
    return refusal(400, `At most ${String(limits.jira.bulkTransition)} issues can be moved at once.`);
  const known = moves.filter((move): move is Move => move.issue !== undefined && maySee(ask.world, ask.actor, move.issue));
  if (known.length < moves.length) return refusal(400, 'Some of the issues in the issueIdsOrKeys are not valid');
  const id = String(ask.world.nextId++);
  ask.world.tasks[id] = taskOf(ask, id, known);
  return created({ taskId: id }, known.length);
}

function taskOf(ask: Ask, id: string, moves: readonly Move[]): BulkTask {
  const outcomes = moves.map((move) => ({ id: move.issue.id, objections: objectionsWhileMoving(ask, move) }));
  return {
    id,
    by: ask.actor?.accountId ?? '',
    at: ask.site.clock.now(),
    done: outcomes.filter(({ objections }) => objections.length === 0).map((outcome) => outcome.id),
    failed: Object.fromEntries(
      outcomes.filter(({ objections }) => objections.length > 0).map((outcome) => [outcome.id, outcome.objections]),
    ),
  };
}

function objectionsWhileMoving(ask: Ask, { issue, transitionId }: Move): readonly string[] {
  const transition = availableTransitions(ask, issue).find((each) => each.id === transitionId);
  if (!transition) return [`Transition id '${transitionId}' is not valid for this issue.`];
  try {
    takeTransition(ask, issue, transition, {});
    return [];
  } catch (error) {
    if (error instanceof Refused) return [...error.errorMessages, ...Object.values(error.errors)];
    throw error;
  }
}

function progress(ask: Ask): Reply {
  const task = ask.world.tasks[ask.path('taskId')];
  if (task?.by !== ask.actor?.accountId || task === undefined) throw new Refused(400, ['The task was not found.']);
  const { id, by, at, done, failed } = task;
  const isDone = ask.site.clock.now() >= at + limits.jira.bulkTaskMs;
  const outcome = { processedAccessibleIssues: done.map(Number), failedAccessibleIssues: failed, invalidOrInaccessibleIssueCount: 0 };
  return ok({
    taskId: id,
    status: isDone ? 'COMPLETE' : 'RUNNING',
    progressPercent: isDone ? 100 : 0,
    submittedBy: { accountId: by },
    created: at,
    started: at,
    updated: isDone ? at + limits.jira.bulkTaskMs : at,
    totalIssueCount: done.length + Object.keys(failed).length,
    ...(isDone ? outcome : {}),
  });
}

function readInputs(body: unknown): readonly { readonly ids: readonly string[]; readonly transitionId: string }[] | undefined {
  const inputs = isRecord(body) ? body['bulkTransitionInputs'] : undefined;
  if (!Array.isArray(inputs) || inputs.length === 0) return undefined;
  const read = (inputs as readonly unknown[]).filter(isRecord).map((input) => ({
    ids: Array.isArray(input['selectedIssueIdsOrKeys']) ? input['selectedIssueIdsOrKeys'].map(String) : [],
    transitionId: typeof input['transitionId'] === 'string' ? input['transitionId'] : '',
  }));
  return read.length === inputs.length && read.every(({ ids }) => ids.length > 0) ? read : undefined;
}

const refusal = (status: number, message: string): Reply => ({ status, body: { errors: [{ message }] } });
