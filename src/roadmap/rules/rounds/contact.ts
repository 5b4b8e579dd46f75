interface Customer {
  readonly accountId: string;
  readonly name: string;
}

/** Who of an organization's people on the portal is meant by what is noted about a client's contact: by name, or the only one there is. */
export function contactAmong(people: readonly Customer[], contact: string): Customer | undefined {
  const noted = plain(contact);
  const named = people.filter(({ name }) => name.trim() !== '' && noted.includes(plain(name)));
  if (named.length === 1) return named[0];
  return people.length === 1 ? people[0] : undefined;
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
