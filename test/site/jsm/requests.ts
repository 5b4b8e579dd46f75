import { addComment } from '../jira/add-comment';
import { changeIssue } from '../jira/change-issue';
import { isRecord } from '../jira/is-record';
import type { Ask, Operation, Reply } from '../jira/operation';
import { Refused } from '../jira/refused';
import { created, ok } from '../jira/reply';
import type { Comment, Issue } from '../jira/world';
import { paragraph } from '../seed/paragraph';
import { pagedReply } from './paged-reply';
import { customerJson, requestCommentJson, requestJson } from './request-json';
import { ownershipOf, visibleRequest, type Ownership } from './visible-request';

const list = '/rest/servicedeskapi/request';
const one = `${list}/{issueIdOrKey}`;
const read = {
  method: 'GET',
  classic: ['read:servicedesk-request'],
  granular: ['read:request:jira-service-management', 'read:user:jira'],
  anonymous: false,
} as const;
const comments = ['read:request.comment:jira-service-management', 'read:user:jira'];

/** Requests as customers see them: those they raised, take part in, or share with their organization. */
export const requestOperations: readonly Operation[] = [
  { ...read, path: list, answer: all },
  { ...read, path: one, answer: (ask) => ok(requestJson(ask, visibleRequest(ask, ask.path('issueIdOrKey'))), 1) },
  { ...read, path: `${one}/comment`, granular: comments, answer: commentsOf },
  {
    method: 'POST',
    path: `${one}/comment`,
    classic: ['write:servicedesk-request'],
    granular: [...comments, 'write:request.comment:jira-service-management'],
    anonymous: false,
    answer: comment,
  },
  {
    ...read,
    path: `${one}/participant`,
    granular: ['read:request.participant:jira-service-management', 'read:user:jira'],
    answer: participants,
  },
];

const asked: Readonly<Record<string, readonly Ownership[]>> = {
  OWNED_REQUESTS: ['owned'],
  PARTICIPATED_REQUESTS: ['participated'],
  ORGANIZATION: ['organization'],
  ALL_ORGANIZATIONS: ['organization'],
  ALL_REQUESTS: ['owned', 'participated', 'organization'],
};

/** Also an agent's list holds only what they have to do with as a customer; the newest first. */
function all(ask: Ask): Reply {
  const wanted = ask.query.getAll('requestOwnership').flatMap((name) => asked[name] ?? []);
  const ownerships = wanted.length === 0 ? asked['ALL_REQUESTS'] : wanted;
  const status = ask.query.get('requestStatus') ?? 'ALL_REQUESTS';
  const found = Object.values(ask.world.issues)
    .filter((issue) => ownerships?.includes(ownershipOf(ask, issue) ?? 'agent') === true && hasStatus(issue, status))
    .sort((first, second) => second.created.localeCompare(first.created));
  return pagedReply(ask, found, (issue) => requestJson(ask, issue));
}

const hasStatus = ({ resolved }: Issue, status: string): boolean =>
  status === 'ALL_REQUESTS' || (status === 'CLOSED_REQUESTS') === (resolved !== null);

/** Internal comments are the agents' alone. */
function commentsOf(ask: Ask): Reply {
  const issue = visibleRequest(ask, ask.path('issueIdOrKey'));
  const isAgent = ownershipOf(ask, issue) === 'agent';
  const shown = issue.comments.filter((each) =>
    each.public ? ask.query.get('public') !== 'false' : isAgent && ask.query.get('internal') !== 'false',
  );
  return pagedReply(ask, shown, (each) => requestCommentJson(ask, issue, each));
}

function comment(ask: Ask): Reply {
  const issue = visibleRequest(ask, ask.path('issueIdOrKey'));
  const { body, public: isPublic = true } = isRecord(ask.body) ? ask.body : {};
  if (typeof body !== 'string' || body.trim() === '') throw new Refused(400, ['A comment needs a body.']);
  if (isPublic !== true && ownershipOf(ask, issue) !== 'agent') throw new Refused(403, ['Customers write public comments only.']);
  const added: Comment[] = [];
  changeIssue(ask, issue, () => added.push(addComment(ask, issue, paragraph(body), isPublic === true)));
  return created(added.map((each) => requestCommentJson(ask, issue, each))[0]);
}

function participants(ask: Ask): Reply {
  const { participants: accounts = [] } = visibleRequest(ask, ask.path('issueIdOrKey'));
  return pagedReply(ask, accounts, (accountId) => customerJson(ask, accountId));
}
