import type { Ask, Operation, Reply } from '../jira/operation';
import { pagedReply } from './paged-reply';
import { requestTypeJson } from './request-json';
import { deskAsked } from './service-desks';

export const requestTypeOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/requesttype',
    classic: ['read:servicedesk-request'],
    granular: ['read:requesttype:jira-service-management'],
    anonymous: false,
    answer: all,
  },
];

function all(ask: Ask): Reply {
  const desk = deskAsked(ask);
  return pagedReply(ask, desk.requestTypes ?? [], (type) => requestTypeJson(ask, desk, type));
}
