import { maySeeProject, visibleProject } from '../find';
import { issueTypeJson } from '../json/issue-type-json';
import { projectJson } from '../json/project-json';
import { userJsonOf } from '../json/user-json';
import { may, mayGlobally } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { listAsked, pageAsked, slice } from '../page-of';
import { Refused } from '../refused';
import { ok } from '../reply';
import type { Project } from '../world';

const read = {
  classic: ['read:jira-work'],
  granular: [
    'read:issue-type:jira',
    'read:project:jira',
    'read:project.property:jira',
    'read:user:jira',
    'read:application-role:jira',
    'read:avatar:jira',
    'read:group:jira',
    'read:issue-type-hierarchy:jira',
    'read:project-category:jira',
    'read:project-version:jira',
    'read:project.component:jira',
  ],
  anonymous: true,
};

export const projectOperations: readonly Operation[] = [
  { method: 'GET', path: '/rest/api/3/project', ...read, answer: all },
  { method: 'GET', path: '/rest/api/3/project/search', ...read, answer: search },
  { method: 'GET', path: '/rest/api/3/project/{projectIdOrKey}', ...read, answer: get },
];

function all(ask: Ask): Reply {
  const projects = visibleProjects(ask, isLive);
  return ok(
    projects.map((project) => listedJson(ask, project)),
    projects.length,
  );
}

function search(ask: Ask): Reply {
  const asked = pageAsked(ask, 50, 100);
  const found = visibleProjects(ask, (project) => isWanted(ask, project));
  const values = slice(found, asked).map((project) => listedJson(ask, project));
  const self = `${ask.origin}/rest/api/3/project/search?maxResults=${String(asked.maxResults)}&startAt=`;
  const after = asked.startAt + values.length;
  const isLast = after >= found.length;
  const links = { self: `${self}${String(asked.startAt)}`, ...(isLast ? {} : { nextPage: `${self}${String(after)}` }) };
  return ok({ ...links, ...asked, total: found.length, isLast, values }, values.length);
}

function get(ask: Ask): Reply {
  const project = visibleProject(ask, ask.path('projectIdOrKey'));
  const types = project.issueTypeIds.flatMap((id) => ask.world.issueTypes[id] ?? []);
  const lead = userJsonOf(ask, project.lead);
  const more = { description: '', lead, components: [], versions: [], issueTypes: types.map((type) => issueTypeJson(ask, type)) };
  return ok({ ...listedJson(ask, project), ...more, assigneeType: 'UNASSIGNED' }, 1);
}

const listedJson = (ask: Ask, project: Project): Record<string, unknown> => ({
  expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
  ...projectJson(ask, project),
  style: project.style,
  isPrivate: false,
  properties: {},
});

const isLive = (project: Project): boolean => project.archived !== true;

function visibleProjects(ask: Ask, wanted: (project: Project) => boolean): readonly Project[] {
  return Object.values(ask.world.projects)
    .filter((project) => maySeeProject(ask, project) && wanted(project))
    .sort((one, other) => one.key.localeCompare(other.key));
}

function isWanted(ask: Ask, project: Project): boolean {
  const query = ask.query.get('query')?.toLowerCase() ?? '';
  const keys = listAsked(ask, 'keys');
  const ids = listAsked(ask, 'id');
  const types = listAsked(ask, 'typeKey');
  const status = ask.query.get('status') ?? 'live';
  return (
    [project.key, project.name].some((text) => text.toLowerCase().includes(query)) &&
    (keys.length === 0 || keys.includes(project.key)) &&
    (ids.length === 0 || ids.includes(project.id)) &&
    (types.length === 0 || types.includes(project.serviceDesk ? 'service_desk' : 'software')) &&
    (status === 'live' ? isLive(project) : status.includes('archived') && !isLive(project)) &&
    allowsAction(ask, project)
  );
}

const permissionOfAction: Readonly<Record<string, string>> = {
  view: 'BROWSE_PROJECTS',
  browse: 'BROWSE_PROJECTS',
  create: 'CREATE_ISSUES',
  edit: 'ADMINISTER_PROJECTS',
};

function allowsAction(ask: Ask, project: Project): boolean {
  const action = ask.query.get('action') ?? 'view';
  const permission = permissionOfAction[action];
  if (permission === undefined) throw new Refused(400, [`The action '${action}' is not valid.`]);
  if (action === 'create') return may(ask.world, ask.actor, permission, project);
  return may(ask.world, ask.actor, permission, project) || mayGlobally(ask.world, ask.actor, 'ADMINISTER');
}
