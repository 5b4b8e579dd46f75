import { addComment } from '../add-comment';
import { changeIssue } from '../change-issue';
import { requireOnIssue, visibleIssue } from '../find';
import { isRecord } from '../is-record';
import { commentJson } from '../json/comment-json';
import { may, projectOf } from '../may';
import type { Ask, Operation, Reply } from '../operation';
import { pageAsked, slice } from '../page-of';
import { readProperties } from '../read-properties';
import { Refused } from '../refused';
import { created, noContent, ok } from '../reply';
import { requireDocument } from '../require-document';
import type { Comment, Issue } from '../world';

const list = '/rest/api/3/issue/{issueIdOrKey}/comment';
const one = `${list}/{id}`;
const reading = [
  'read:comment:jira',
  'read:comment.property:jira',
  'read:group:jira',
  'read:project:jira',
  'read:project-role:jira',
  'read:user:jira',
  'read:avatar:jira',
];
const read = { classic: ['read:jira-work'], granular: reading, anonymous: true };
const write = { classic: ['write:jira-work'], granular: [...reading, 'write:comment:jira'], anonymous: true };

export const commentOperations: readonly Operation[] = [
  { method: 'GET', path: list, ...read, answer: page },
  { method: 'GET', path: one, ...read, answer: (ask) => ok(asJson(ask, commentAsked(ask)), 1) },
  { method: 'POST', path: list, ...write, answer: add },
  { method: 'PUT', path: one, ...write, answer: edit },
  { method: 'DELETE', path: one, ...write, granular: ['delete:comment:jira', 'delete:comment.property:jira'], answer: remove },
];

interface OnIssue {
  readonly issue: Issue;
  readonly comment: Comment;
}

function page(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  const asked = pageAsked(ask, 100, 5_000);
  const inOrder = ask.query.get('orderBy') === '-created' ? [...issue.comments].reverse() : issue.comments;
  const comments = slice(inOrder, asked).map((comment) => asJson(ask, { issue, comment }));
  return ok({ ...asked, total: issue.comments.length, comments }, comments.length);
}

function add(ask: Ask): Reply {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  requireOnIssue(ask, issue, 'ADD_COMMENTS', 400, `You do not have the permission to comment on this issue.`);
  const body = bodyOf(ask);
  const comments: Comment[] = [];
  changeIssue(ask, issue, () => comments.push(addComment(ask, issue, body, isPublic(ask))));
  return created(comments.map((comment) => asJson(ask, { issue, comment }))[0]);
}

function edit(ask: Ask): Reply {
  const { issue, comment } = commentAsked(ask);
  requireOwnOrAll(ask, { issue, comment }, 'EDIT', 400);
  const body = bodyOf(ask);
  changeIssue(ask, issue, () => Object.assign(comment, { body, updated: ask.site.clock.iso() }));
  return ok(asJson(ask, { issue, comment }));
}

function remove(ask: Ask): Reply {
  const { issue, comment } = commentAsked(ask);
  requireOwnOrAll(ask, { issue, comment }, 'DELETE', 400);
  changeIssue(ask, issue, () => {
    issue.comments = issue.comments.filter((other) => other !== comment);
  });
  return noContent;
}

function commentAsked(ask: Ask): OnIssue {
  const issue = visibleIssue(ask, ask.path('issueIdOrKey'));
  const comment = issue.comments.find(({ id }) => id === ask.path('id'));
  if (comment === undefined) throw new Refused(404, [`Can not find a comment for the id: ${ask.path('id')}.`]);
  return { issue, comment };
}

function requireOwnOrAll(ask: Ask, { issue, comment }: OnIssue, verb: 'EDIT' | 'DELETE', status: number): void {
  const project = projectOf(ask.world, issue);
  const own = comment.author === ask.actor?.accountId && may(ask.world, ask.actor, `${verb}_OWN_COMMENTS`, project);
  if (own || may(ask.world, ask.actor, `${verb}_ALL_COMMENTS`, project)) return;
  throw new Refused(status, [`You do not have the permission to ${verb.toLowerCase()} this comment.`]);
}

function bodyOf(ask: Ask): unknown {
  const body = isRecord(ask.body) ? ask.body['body'] : undefined;
  requireDocument(body);
  return body;
}

/** In a service project a comment is public unless its property `sd.public.comment` says internal. */
function isPublic(ask: Ask): boolean {
  const marker = readProperties(isRecord(ask.body) ? ask.body['properties'] : undefined)['sd.public.comment'];
  return !(isRecord(marker) && marker['internal'] === true);
}

const asJson = (ask: Ask, { issue, comment }: OnIssue): unknown => commentJson(ask, issue, comment);
