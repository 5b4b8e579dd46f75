import { issueByIdOrKey } from '../jira/find';
import { may, maySee, projectOf } from '../jira/may';
import type { Ask } from '../jira/operation';
import { personRequired } from '../jira/person-required';
import { Refused } from '../jira/refused';
import type { Issue } from '../jira/world';

/** How somebody has to do with a request; agents of the desk see every request. */
export type Ownership = 'owned' | 'participated' | 'organization' | 'agent';

/** Why the caller may see an issue as a request; undefined where they may not, or where it is none. */
export function ownershipOf(ask: Ask, issue: Issue): Ownership | undefined {
  const { accountId } = personRequired(ask);
  if (issue.requestTypeId === undefined || issue.requestTypeId === null) return undefined;
  if (issue.reporter === accountId) return 'owned';
  if (issue.participants?.includes(accountId) === true) return 'participated';
  if (issue.organizations.some((id) => ask.world.organizations[id]?.customers.includes(accountId) === true)) return 'organization';
  const isAgent = may(ask.world, ask.actor, 'SERVICEDESK_AGENT', projectOf(ask.world, issue)) && maySee(ask.world, ask.actor, issue);
  return isAgent ? 'agent' : undefined;
}

/** The request that was asked for; what somebody may not see does not exist. */
export function visibleRequest(ask: Ask, idOrKey: string): Issue {
  const issue = issueByIdOrKey(ask.world, idOrKey);
  if (issue === undefined || ownershipOf(ask, issue) === undefined) {
    throw new Refused(404, ['The request does not exist, or you do not have permission to see it.']);
  }
  return issue;
}
