import { permissions } from '@forge/api';

/** What the app may touch, as manifest.yml asks for it. */
export const scopes = [
  'read:jira-work',
  'write:jira-work',
  'read:jira-user',
  'read:organization:jira-service-management',
  'read:organization.user:jira-service-management',
  'read:user:jira',
  'write:servicedesk-request',
  'read:servicedesk-request',
  'read:app-global-channel:realtime',
  'read:issue-type:jira',
  'write:issue-type:jira',
  'delete:issue-type:jira',
  'read:avatar:jira',
  'read:project:jira',
  'read:project-category:jira',
  'read:issue-type-scheme:jira',
  'write:issue-type-scheme:jira',
  'read:requesttype:jira-service-management',
  'write:requesttype:jira-service-management',
  'manage:jira-project',
  'read:workflow:jira',
  'read:space:confluence',
  'read:page:confluence',
  'read:attachment:confluence',
  'write:page:confluence',
  'read:confluence-content.summary',
  'write:confluence-content',
  'read:content-details:confluence',
  'storage:app',
] as const;

/** Those that nobody has consented to; null where the platform does not tell. No call. */
export function scopesMissing(): readonly string[] | null {
  try {
    return scopes.filter((scope) => !permissions.hasScope(scope));
  } catch {
    return null;
  }
}
