import { nameForms } from './name-forms';

interface Known {
  readonly id: string;
  readonly name: string;
  readonly organization: { readonly id: string } | null;
}

/** Clients that may be one and the same, two or more in a group: their names are alike but for how they are written, or they have one organization and begin with the same word. */
export function doubles<Client extends Known>(clients: readonly Client[]): readonly (readonly Client[])[] {
  const groups = new Map<string, Client[]>();
  for (const client of clients) {
    for (const sign of signsOf(client)) groups.set(sign, [...(groups.get(sign) ?? []), client]);
  }
  const several = [...groups.values()].filter((group) => group.length > 1);
  const once = new Map(
    several.map((group) => [
      group
        .map(({ id }) => id)
        .sort()
        .join(),
      group,
    ]),
  );
  return [...once.values()];
}

function signsOf({ name, organization }: Known): readonly string[] {
  const { abbreviation } = nameForms(name);
  const first = abbreviation.split(' ')[0] ?? '';
  return [`name:${abbreviation}`, ...(organization ? [`organization:${organization.id}:${first}`] : [])];
}
