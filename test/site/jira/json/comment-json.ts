import { jiraInstant } from '../instants';
import type { Ask } from '../operation';
import type { Comment, Issue } from '../world';
import { userJsonOf } from './user-json';
import { zoneOf } from '../zone-of';

export function commentJson(ask: Ask, issue: Issue, comment: Comment): Record<string, unknown> {
  const author = userJsonOf(ask, comment.author);
  return {
    self: `${ask.origin}/rest/api/3/issue/${issue.id}/comment/${comment.id}`,
    id: comment.id,
    author,
    body: comment.body,
    updateAuthor: author,
    created: jiraInstant(comment.created, zoneOf(ask)),
    updated: jiraInstant(comment.updated, zoneOf(ask)),
    jsdPublic: comment.public,
  };
}
