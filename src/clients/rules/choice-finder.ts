import type { Assignable, ClientChoices } from './client-choices';
import { nameKey } from './name-key';

type Organization = ClientChoices['organizations'][number];
type Project = ClientChoices['projects'][number];

/** Finds what a person wrote among the choices; an id is as good as a name. */
export interface ChoiceFinder {
  readonly organizations: (text: string) => readonly Organization[];
  readonly projects: (text: string) => readonly Project[];
  readonly people: (text: string) => readonly Assignable[];
}

export function choiceFinder(choices: ClientChoices): ChoiceFinder {
  return {
    organizations: finder(choices.organizations, [(one) => one.id, (one) => one.name]),
    projects: finder(choices.projects, [(one) => one.key, (one) => one.id, (one) => one.name]),
    people: finder(choices.people, [(one) => one.accountId, (one) => one.email, (one) => one.name]),
  };
}

/** What comes first wins: a text that is the id of one and the name of another means the one with the id. */
function finder<T>(all: readonly T[], called: readonly ((one: T) => string | null)[]): (text: string) => readonly T[] {
  const indexes = called.map((nameOf) => indexOf(all, nameOf));
  return (text) => indexes.map((index) => index.get(nameKey(text)) ?? []).find((found) => found.length > 0) ?? [];
}

function indexOf<T>(all: readonly T[], nameOf: (one: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const one of all) {
    const key = nameKey(nameOf(one) ?? '');
    const alike = index.get(key);
    if (alike) alike.push(one);
    else index.set(key, [one]);
  }
  return index;
}
