import type { Ask } from '../jira/operation';
import type { Space, SpacePermission } from './world';

/** Whether the actor's groups give a permission in a space. Nobody is not let in anywhere. */
export function maySpace({ actor, world }: Pick<Ask, 'actor' | 'world'>, space: Space, permission: SpacePermission): boolean {
  if (actor === null) return false;
  return space.permissions[permission].some((group) => world.groups[group]?.includes(actor.accountId) === true);
}
