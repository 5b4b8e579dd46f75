import type { DateOnly } from '../../platform/rules/units';

/** Who alone may see a client's binder, and what the last look at its cover found. */
export interface BinderTeam {
  readonly group: string;
  /** Account ids that may see it beside the group; the app's own is among them. */
  readonly people: readonly string[];
  /** `setting` until Confluence has taken it. */
  readonly state: 'setting' | 'set' | 'changed' | 'gone';
  readonly checkedOn: DateOnly;
}

interface Named {
  readonly people: readonly string[];
  readonly groups: readonly string[];
}

/** How the restriction that is there compares with the one that was chosen. */
export function comparedTeam({ group, people }: Pick<BinderTeam, 'group' | 'people'>, found: Named | undefined): BinderTeam['state'] {
  if (found === undefined) return 'gone';
  return sameNames(found.groups, [group]) && sameNames(found.people, people) ? 'set' : 'changed';
}

const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

/** The sentence for what is not as it was chosen; null where all is. */
export function teamGap({ group, state }: BinderTeam): string | null {
  switch (state) {
    case 'set':
      return null;
    case 'setting':
      return `Setting it to ${group} did not come to its end.`;
    case 'changed':
      return `Who may see it was changed in Confluence: it is not ${group} alone any more.`;
    case 'gone':
      return 'Its cover was deleted, or hidden from Rounds.';
  }
}
