import { likenesses, nameForms, type Likeness, type NameForms } from './name-forms';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a client may be called elsewhere: one that is, or several of which a person must choose. */
export interface Proposal<Client extends Named, Other extends Named> {
  readonly client: Client;
  readonly others: readonly Other[];
  readonly likeness: Likeness;
  /** Nobody need look: it is the same name but for how it is written, and nothing else is called so on either side. */
  readonly isSure: boolean;
}

type Formed<One extends Named> = readonly { readonly one: One; readonly forms: NameForms }[];

/** For each client the others that its name is closest to, if it is close to any; the sure ones first. Neither list holds what is connected already. */
export function propose<Client extends Named, Other extends Named>(
  clients: readonly Client[],
  others: readonly Other[],
): readonly Proposal<Client, Other>[] {
  const [left, right] = [formed(clients), formed(others)];
  const found = new Map<string, Proposal<Client, Other>>();
  for (const likeness of likenesses) {
    const taken = new Set([...found.values()].filter(({ isSure }) => isSure).flatMap((proposal) => proposal.others.map(({ id }) => id)));
    const free = right.filter(({ one }) => !taken.has(one.id));
    for (const proposal of alikeAt(
      likeness,
      left.filter(({ one }) => !found.has(one.id)),
      free,
    ))
      found.set(proposal.client.id, proposal);
  }
  return [...found.values()].sort(
    (one, other) => Number(other.isSure) - Number(one.isSure) || one.client.name.localeCompare(other.client.name),
  );
}

const formed = <One extends Named>(named: readonly One[]): Formed<One> => named.map((one) => ({ one, forms: nameForms(one.name) }));

function alikeAt<Client extends Named, Other extends Named>(likeness: Likeness, clients: Formed<Client>, others: Formed<Other>) {
  const byReading = groupedBy(others, ({ forms }) => readingsOf(likeness, forms, 'other'));
  const byClient = groupedBy(clients, ({ forms }) => readingsOf(likeness, forms, 'client'));
  return clients.flatMap(({ one, forms }): Proposal<Client, Other>[] => {
    const readings = readingsOf(likeness, forms, 'client');
    const found = [...new Set(readings.flatMap((reading) => byReading.get(reading) ?? []))];
    if (found.length === 0) return [];
    const rivals = new Set(readings.flatMap((reading) => byClient.get(reading) ?? [])).size;
    const [only] = found;
    const isSure = found.length === 1 && rivals === 1 && only !== undefined && isSafe(likeness, forms, only.forms);
    return [{ client: one, others: found.map((other) => other.one), likeness, isSure }];
  });
}

/** “Miller, Inc.” and “Miller DDS” may be two firms of one family; “Miller, Inc.” and “Miller” hardly are. */
function isSafe(likeness: Likeness, one: NameForms, other: NameForms): boolean {
  if (likeness === 'legalForm') return one.forms.length === 0 || other.forms.length === 0 || one.forms.join() === other.forms.join();
  return likeness === 'exact' || likeness === 'case' || likeness === 'punctuation';
}

/** How a name reads at a step; initials and beginnings lie between a short name on one side and a long one on the other. */
function readingsOf(likeness: Likeness, forms: NameForms, side: 'client' | 'other'): readonly string[] {
  if (likeness === 'initials') return [forms.initials === '' ? '' : `${side}:${forms.initials}`, shortName(forms, side)].filter(Boolean);
  if (likeness === 'beginning') return beginnings(forms.abbreviation, side);
  return [forms[likeness]].filter(Boolean);
}

function shortName({ legalForm }: NameForms, side: 'client' | 'other'): string {
  return legalForm.includes(' ') || legalForm.length < 3 ? '' : `${side === 'client' ? 'other' : 'client'}:${legalForm}`;
}

/** The whole name, and what it begins with; at least two words, or one of six letters. */
function beginnings(name: string, side: 'client' | 'other'): readonly string[] {
  const words = name.split(' ');
  const parts = words.map((_, index) => words.slice(0, index + 1).join(' ')).filter((part) => part.includes(' ') || part.length >= 6);
  const whole = `${side}:${name}`;
  return [
    ...(parts.includes(name) ? [whole] : []),
    ...parts.slice(0, -1).map((part) => `${side === 'client' ? 'other' : 'client'}:${part}`),
  ];
}

function groupedBy<One>(all: readonly One[], keysOf: (one: One) => readonly string[]): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}
