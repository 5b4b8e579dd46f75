import type { Ask, Operation, Reply } from '../operation';
import { listAsked, pageAsked, slice } from '../page-of';
import { Refused } from '../refused';
import { ok } from '../reply';
import type { AttachedValidator } from '../world';

export const workflowRuleOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/rest/api/3/workflow/rule/config',
    classic: ['manage:jira-configuration'],
    granular: ['read:workflow:jira'],
    anonymous: false,
    answer: list,
  },
];

const types = ['postfunction', 'condition', 'validator'];

/** The app's own rules, by workflow; each project has a workflow of its own here, and an app's rules are validators. */
function list(ask: Ask): Reply {
  if (!ask.byApp) throw new Refused(403, ['Only apps can ask for their workflow rules.']);
  const asked = listAsked(ask, 'types');
  if (asked.length === 0) throw new Refused(400, ['At least one type of rule must be asked for.']);
  if (!asked.every((type) => types.includes(type))) throw new Refused(404, []);
  const found = asked.includes('validator') ? rulesAsked(ask) : [];
  const workflows = [...new Set(found.map(({ projectId }) => projectId))];
  const page = pageAsked(ask, 10, 50);
  const values = slice(workflows, page).map((projectId) => ({
    workflowId: { name: `${ask.world.projects[projectId]?.key ?? ''} workflow`, draft: false },
    postFunctions: [],
    conditions: [],
    validators: found.filter((rule) => rule.projectId === projectId).map((rule) => ruleJson(ask, rule)),
  }));
  return ok({ ...page, total: workflows.length, isLast: page.startAt + values.length >= workflows.length, values }, values.length);
}

function rulesAsked(ask: Ask): readonly AttachedValidator[] {
  const keys = listAsked(ask, 'keys');
  const own = ask.validators.map(({ key }) => key).filter((key) => keys.length === 0 || keys.includes(key));
  return ask.world.validators.filter(({ module }) => own.includes(module));
}

function ruleJson(ask: Ask, { projectId, transitionId, module }: AttachedValidator) {
  const transition = ask.world.transitions.find(({ id }) => id === transitionId);
  const shown = transition && listAsked(ask, 'expand').includes('transition');
  return {
    id: `${projectId}-${transitionId}-${module}`,
    key: module,
    configuration: { value: '', disabled: false },
    ...(shown ? { transition: { id: Number(transition.id), name: transition.name } } : {}),
  };
}
