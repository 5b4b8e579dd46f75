import { avatarAddress } from '../avatar-address';
import type { Ask } from '../operation';
import type { IssueType } from '../world';

export function issueTypeJson(ask: Ask, type: IssueType): Record<string, unknown> {
  return {
    self: `${ask.origin}/rest/api/3/issuetype/${type.id}`,
    id: type.id,
    description: type.description,
    iconUrl: avatarAddress(ask, 'issuetype', type.id),
    name: type.name,
    subtask: type.subtask,
    hierarchyLevel: type.hierarchyLevel,
    ...(type.projectId === undefined ? {} : { scope: { type: 'PROJECT', project: { id: type.projectId } } }),
  };
}
