import { issueTypeJson } from './issue-type-json';
import { priorityJson } from './priority-json';
import { statusJson } from './status-json';
import { linkTypes, type LinkType } from '../link-types';
import { maySee } from '../may';
import type { Ask } from '../operation';
import type { Issue, IssueLink } from '../world';

export const linkTypeJson = (ask: Ask, type: LinkType): Record<string, unknown> => ({
  ...type,
  self: `${ask.origin}/rest/api/3/issueLinkType/${type.id}`,
});

/** A link as one of its issues shows it; undefined where the other one is hidden from who asks. */
export function linkOfIssueJson(ask: Ask, { id, typeId, side, issueId }: IssueLink): Record<string, unknown> | undefined {
  const other = ask.world.issues[issueId];
  const type = linkTypes.find((each) => each.id === typeId);
  if (other === undefined || type === undefined || !maySee(ask.world, ask.actor, other)) return undefined;
  const self = `${ask.origin}/rest/api/3/issueLink/${id}`;
  return { id, self, type: linkTypeJson(ask, type), [`${side}Issue`]: linkedIssueJson(ask, other) };
}

export function linkedIssueJson(ask: Ask, issue: Issue): Record<string, unknown> {
  const status = ask.world.statuses[issue.statusId];
  const type = ask.world.issueTypes[issue.issueTypeId];
  return {
    id: issue.id,
    key: issue.key,
    self: `${ask.origin}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      ...(status === undefined ? {} : { status: statusJson(ask, status) }),
      priority: priorityJson(ask, issue.priority),
      ...(type === undefined ? {} : { issuetype: issueTypeJson(ask, type) }),
    },
  };
}
