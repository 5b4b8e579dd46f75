import type { Issue } from '../world';
import { instantMeant } from './dates';
import { jqlError } from './jql-error';
import type { SearchContext } from './search-context';

/** `updatedBy(person, from?, to?)`: the issues that a person created, changed, commented or logged work on in that time. */
export function issuesUpdatedBy([person = '', from, to]: readonly string[], context: SearchContext): readonly Issue[] {
  const name = person.toLowerCase();
  const found = Object.values(context.world.people).find(
    ({ accountId, email, displayName }) => accountId === person || [email, displayName].some((other) => other.toLowerCase() === name),
  );
  if (found === undefined) throw jqlError(`The user '${person}' does not exist.`);
  const since = from === undefined ? -Infinity : instantOf(from, context);
  const until = to === undefined ? Infinity : instantOf(to, context);
  return Object.values(context.world.issues).filter((issue) =>
    actsOf(issue, found.accountId).some((at) => Date.parse(at) >= since && Date.parse(at) < until),
  );
}

const instantOf = (text: string, context: SearchContext): number => instantMeant('updatedBy', { kind: 'value', text }, context);

function actsOf({ creator, created, comments, worklogs, changes = [] }: Issue, person: string): readonly string[] {
  return [
    ...(creator === person ? [created] : []),
    ...comments.filter(({ author }) => author === person).flatMap((comment) => [comment.created, comment.updated]),
    ...worklogs.filter(({ author }) => author === person).map((worklog) => worklog.created),
    ...changes.filter(({ by }) => by === person).map(({ at }) => at),
  ];
}
