import type { Roles } from './rules/roles';
import type { Instant } from './rules/units';
import { rowsOf, type Stored } from './store/rows';

/** The roles as somebody gave them. */
export interface RolesGiven {
  readonly roles: Roles;
  readonly at: Instant;
  readonly by: string;
}

/** As they were given, the latest first. */
export interface KeptRoles {
  readonly given: readonly [RolesGiven, ...RolesGiven[]];
}

export const rolesKey = 'roles';
export const roleRows = rowsOf<KeptRoles>('firm');
export const rolesPlace = { entity: 'firm', key: rolesKey };

export const rolesIn = (row: Stored<KeptRoles> | undefined): Roles => row?.value.given[0].roles ?? {};
