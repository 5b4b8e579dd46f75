import type { Ask } from './operation';

const sizes = { '48x48': 'large', '32x32': 'medium', '24x24': 'small', '16x16': 'xsmall' } as const;

/** Where the image of a project, issue type, priority or person is. Numbers name them: people are counted in the order of the site. */
export function avatarAddress(ask: Ask, type: 'project' | 'issuetype' | 'priority' | 'user', id: string): string {
  return `${ask.origin}/rest/api/3/universal_avatar/view/type/${type}/avatar/${id}`;
}

/** The same in Jira's four sizes. */
export function avatarUrls(ask: Ask, type: 'project' | 'user', id: string): Record<string, string> {
  return Object.fromEntries(Object.entries(sizes).map(([pixels, size]) => [pixels, `${avatarAddress(ask, type, id)}?size=${size}`]));
}
