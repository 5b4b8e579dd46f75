import { createHash } from 'node:crypto';
import type { JiraWorld } from '../jira/world';

/** A group's id: a UUID that follows from its name, which is what this site knows groups by. */
export function groupId(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

/** The name of a group by its id, or by its name as the older interface has it. */
export const groupNamed = ({ groups }: Pick<JiraWorld, 'groups'>, given: string): string | undefined =>
  Object.keys(groups).find((name) => name === given || groupId(name) === given);
