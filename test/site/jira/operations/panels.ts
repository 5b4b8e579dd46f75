import { limits } from '../../limits';
import { projectByIdOrKey } from '../find';
import { isRecord } from '../is-record';
import type { Ask, Operation, Reply } from '../operation';
import { Refused } from '../refused';
import { ok } from '../reply';
import { requireAdministrator } from '../require-administrator';
import type { Project } from '../world';

/** Pins the app's panel to whole projects; done when it is submitted, and seen to be done a moment later. */
export const panelOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/rest/api/3/forge/panel/action/bulk/async',
    classic: ['manage:jira-project'],
    granular: null,
    anonymous: false,
    answer: submit,
  },
  { method: 'GET', path: '/rest/api/3/task/{taskId}', classic: ['read:jira-work'], granular: null, anonymous: false, answer: progress },
];

interface PinAction {
  readonly project: Project;
  readonly isPin: boolean;
}

function submit(ask: Ask): Reply {
  requireAdministrator(ask);
  const { forge, world, clock } = ask.site;
  const installed = world.forge.installation;
  const { moduleId, projectList } = isRecord(ask.body) ? ask.body : {};
  const panels = forge.manifest.uiModules.filter(({ type }) => type === 'jira:issuePanel').map(({ key }) => key);
  const known = panels.map(
    (key) => `ari:cloud:ecosystem::extension/${forge.manifest.appId}/${installed?.environmentId ?? ''}/static/${key}`,
  );
  if (!installed || typeof moduleId !== 'string' || !known.includes(moduleId)) throw new Refused(400, ['The moduleId is not valid.']);
  const actions = Array.isArray(projectList) ? (projectList as readonly unknown[]).map((one) => actionIn(ask, one)) : [];
  if (actions.length > limits.jira.panelProjects) throw new Refused(400, ['At most 1000 projects can be given.']);
  const touched = actions.map(({ project }) => project.id);
  const pinned = actions.filter(({ isPin }) => isPin).map(({ project }) => project.id);
  const others = installed.pinnedProjects.filter((id) => !touched.includes(id));
  world.forge.installation = { ...installed, pinnedProjects: [...others, ...pinned] };
  const tasks = (ask.world.panelTasks ??= {});
  const id = String(taskBase + Object.keys(tasks).length);
  tasks[id] = { id, at: clock.now(), projects: actions.length };
  return { status: 202, body: { taskId: id } };
}

const taskBase = 700_000;

function actionIn(ask: Ask, given: unknown): PinAction {
  const { action, projectIdOrKey } = isRecord(given) ? given : {};
  const project = typeof projectIdOrKey === 'string' ? projectByIdOrKey(ask.world, projectIdOrKey) : undefined;
  if (action !== 'PIN' && action !== 'UNPIN') throw new Refused(400, ['The action must be PIN or UNPIN.']);
  if (project === undefined) throw new Refused(400, [`The project '${String(projectIdOrKey)}' does not exist.`]);
  return { project, isPin: action === 'PIN' };
}

function progress(ask: Ask): Reply {
  const task = ask.world.panelTasks?.[ask.path('taskId')];
  if (task === undefined) throw new Refused(404, ['The task was not found.']);
  const isDone = ask.site.clock.now() >= task.at + limits.jira.bulkTaskMs;
  const until = isDone ? task.at + limits.jira.bulkTaskMs : ask.site.clock.now();
  return ok({
    self: `${ask.origin}/rest/api/3/task/${task.id}`,
    id: task.id,
    description: 'Pin or unpin an issue panel',
    status: isDone ? 'COMPLETE' : 'RUNNING',
    submittedBy: 10_000,
    progress: isDone ? 100 : 0,
    elapsedRuntime: until - task.at,
    submitted: task.at,
    started: task.at,
    ...(isDone ? { finished: until } : {}),
    lastUpdate: until,
  });
}
