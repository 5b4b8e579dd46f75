import { isRecord } from '../jira/is-record';
import { may } from '../jira/may';
import type { Ask, Operation, Reply } from '../jira/operation';
import { Refused } from '../jira/refused';
import { noContent, ok } from '../jira/reply';
import type { Project, RequestType } from '../jira/world';
import { pagedReply } from './paged-reply';
import { requestTypeJson } from './request-json';
import { deskAsked } from './service-desks';

const list = '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype';
const reading = 'read:requesttype:jira-service-management';

/** What customers can ask a desk for. */
export const requestTypeOperations: readonly Operation[] = [
  { method: 'GET', path: list, classic: ['read:servicedesk-request'], granular: [reading], anonymous: false, answer: all },
  {
    method: 'POST',
    path: list,
    classic: null,
    granular: [reading, 'write:requesttype:jira-service-management'],
    anonymous: false,
    answer: create,
  },
  {
    method: 'DELETE',
    path: `${list}/{requestTypeId}`,
    classic: ['manage:jira-project'],
    granular: null,
    anonymous: false,
    answer: remove,
  },
];

function all(ask: Ask): Reply {
  const desk = deskAsked(ask);
  return pagedReply(ask, desk.requestTypes ?? [], (type) => requestTypeJson(ask, desk, type));
}

function create(ask: Ask): Reply {
  if (ask.header('X-ExperimentalApi') !== 'opt-in')
    throw new Refused(412, ['This API is experimental. Opt in by the header X-ExperimentalApi.']);
  const desk = administeredDesk(ask);
  const { name, description, issueTypeId } = isRecord(ask.body) ? ask.body : {};
  if (typeof name !== 'string' || name.trim() === '') throw new Refused(400, ['The request type name is empty.']);
  if (typeof issueTypeId !== 'string' || !desk.issueTypeIds.includes(issueTypeId))
    throw new Refused(404, ['The issue type does not exist.']);
  if (desk.requestTypes?.some((other) => other.name.toLowerCase() === name.trim().toLowerCase()) === true)
    throw new Refused(400, ['A request type with this name already exists.']);
  const known = Object.values(ask.world.projects).flatMap(({ requestTypes = [] }) => requestTypes.map(({ id }) => Number(id)));
  const type: RequestType = {
    id: String(Math.max(10, ...known) + 1),
    name: name.trim(),
    description: typeof description === 'string' ? description : '',
    issueTypeId,
  };
  desk.requestTypes = [...(desk.requestTypes ?? []), type];
  return ok(requestTypeJson(ask, desk, type));
}

/** Requests of that type become issues that customers no longer see. */
function remove(ask: Ask): Reply {
  const desk = administeredDesk(ask);
  const id = ask.path('requestTypeId');
  if (desk.requestTypes?.some((type) => type.id === id) !== true) throw new Refused(404, ['The request type does not exist.']);
  desk.requestTypes = desk.requestTypes.filter((type) => type.id !== id);
  for (const issue of Object.values(ask.world.issues))
    if (issue.projectId === desk.id && issue.requestTypeId === id) issue.requestTypeId = null;
  return noContent;
}

/** Only a company-managed desk takes them; a team-managed one has a request type for each issue type. */
function administeredDesk(ask: Ask): Project {
  const desk = deskAsked(ask);
  if (!may(ask.world, ask.actor, 'ADMINISTER_PROJECTS', desk))
    throw new Refused(403, ['You do not have permission to administer this service desk.']);
  if (desk.style !== 'classic') throw new Refused(400, ['Request types of team-managed projects are made with their issue types.']);
  return desk;
}
