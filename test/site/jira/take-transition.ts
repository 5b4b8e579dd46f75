import { addComment } from './add-comment';
import { changeIssue } from './change-issue';
import { projectOf } from './may';
import { objectionsTo } from './objections-to';
import type { Ask } from './operation';
import { readFields } from './read-fields';
import { Refused } from './refused';
import { requireDocument } from './require-document';
import type { Issue, Transition } from './world';

/** Moves an issue, with the fields and comments of the request; refuses what they or the validators of the transition do not allow. */
export function takeTransition(ask: Ask, issue: Issue, transition: Transition, request: unknown): void {
  const { values, comments, errors } = readFields(ask, projectOf(ask.world, issue), request, issue);
  if (Object.keys(errors).length > 0) throw new Refused(400, [], errors);
  comments.forEach(requireDocument);
  const objections = objectionsTo(ask, transition, issue, { ...issue, ...values });
  if (objections.length > 0) throw new Refused(400, objections);
  changeIssue(ask, issue, () => {
    Object.assign(issue, values, standingAfter(ask, transition));
    comments.forEach((body) => addComment(ask, issue, body, true));
  });
}

function standingAfter(ask: Ask, { to, resolution }: Transition): Pick<Issue, 'statusId' | 'resolution' | 'resolved'> {
  if (resolution === undefined) return { statusId: to, resolution: null, resolved: null };
  return { statusId: to, resolution, resolved: ask.site.clock.iso() };
}
