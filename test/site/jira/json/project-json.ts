import { avatarUrls } from '../avatar-address';
import type { Ask } from '../operation';
import type { Project } from '../world';

/** A project as it stands in lists and in an issue's fields. */
export function projectJson(ask: Ask, project: Project): Record<string, unknown> {
  return {
    self: `${ask.origin}/rest/api/3/project/${project.id}`,
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: project.serviceDesk ? 'service_desk' : 'software',
    avatarUrls: avatarUrls(ask, 'project', project.id),
    simplified: project.style === 'next-gen',
    ...(project.archived === true ? { archived: true } : {}),
  };
}
