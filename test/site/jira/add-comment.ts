import type { Ask } from './operation';
import { personRequired } from './person-required';
import type { Comment, Issue } from './world';

/** Adds a comment of the actor to an issue that is being changed. */
export function addComment(ask: Ask, issue: Issue, body: unknown, isPublic: boolean): Comment {
  const now = ask.site.clock.iso();
  const author = personRequired(ask).accountId;
  const comment: Comment = { id: String(ask.world.nextId++), author, body, created: now, updated: now, public: isPublic };
  issue.comments.push(comment);
  return comment;
}
