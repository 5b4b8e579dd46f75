import type { DateOnly } from '../../platform/rules/units';

/** A group of Confluence; its id stays when it is called otherwise. */
export interface TeamGroup {
  readonly id: string;
  readonly name: string;
}

/** Who alone may see a client's binder, and what the last look at its cover found. */
export interface BinderTeam {
  readonly group: TeamGroup;
  /** Account ids of single people who were chosen beside the group. */
  readonly added: readonly string[];
  /** Account ids that may see it beside the group: those who were added, who set it, and the app's own. */
  readonly people: readonly string[];
  /** `setting` until Confluence has taken it. */
  readonly state: 'setting' | 'set' | 'changed' | 'gone';
  readonly checkedOn: DateOnly;
}

interface Named {
  readonly people: readonly string[];
  readonly groups: readonly TeamGroup[];
}

/** How the restriction that is there compares with the one that was chosen. */
export function comparedTeam({ group, people }: Pick<BinderTeam, 'group' | 'people'>, found: Named | undefined): BinderTeam['state'] {
  if (found === undefined) return 'gone';
  const groups = found.groups.map(({ id }) => id);
  return sameNames(groups, [group.id]) && sameNames(found.people, people) ? 'set' : 'changed';
}

const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

/** The sentence for what is not as it was chosen; null where all is. */
export function teamGap({ group, state }: Pick<BinderTeam, 'group' | 'state'>): string | null {
  switch (state) {
    case 'set':
      return null;
    case 'setting':
      return `Setting who may see it to ${group.name} did not come to its end.`;
    case 'changed':
      return `Who may see it was changed in Confluence: it is not ${group.name}, and whom you added, alone any more.`;
    case 'gone':
      return 'Its cover was deleted, or hidden from Rounds.';
  }
}
