import type { Asker } from '../../platform/asker';
import { groupsLike, peopleLike, type NamedPerson } from '../../platform/jira/groups';
import type { NamedGroup } from '../../platform/rules/roles';

export interface MembersFound {
  readonly groups: readonly NamedGroup[];
  readonly people: readonly NamedPerson[];
}

/** Groups and people of Jira that could be given a role. */
export async function findMembers(_asker: Asker, { text }: { readonly text: string }): Promise<MembersFound> {
  const [groups, people] = await Promise.all([groupsLike(text), peopleLike(text)]);
  return { groups, people };
}
