import type { ClientChoices } from '../../../src/clients/rules/client-choices';
import type { ClientField } from '../../../src/clients/rules/client-fields';
import { clientWords } from '../../../src/clients/rules/client-words';
import { spokenWords } from './spoken-words';

export interface FieldOption {
  /** As `readClientText` reads it. */
  readonly value: string;
  readonly label: string;
}

/** What can be chosen for a field; undefined where anything can be typed. */
export function fieldOptions(field: ClientField, choices: ClientChoices): readonly FieldOption[] | undefined {
  if (field === 'contract' || field === 'hipaa' || field === 'status') {
    const labels = Object.values(spokenWords[field]);
    return Object.values(clientWords[field]).map((value, at) => ({ value, label: labels[at] ?? value }));
  }
  if (field === 'organization') return named(choices.organizations.map(({ id, name }) => ({ name, id, apart: id })));
  if (field === 'assignee')
    return named(choices.people.map(({ accountId, name, email }) => ({ name, id: accountId, apart: email ?? accountId })));
  if (field === 'project') return choices.projects.map(({ key, name }) => ({ value: key, label: `${name} (${key})` }));
  if (field === 'timeZone') return zones;
  return undefined;
}

const asIs = (value: string): FieldOption => ({ value, label: value });
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map(asIs);

/** Namesakes are told apart by what is given for it, and written as their ids. */
function named(all: readonly { readonly name: string; readonly id: string; readonly apart: string }[]): readonly FieldOption[] {
  const counts = new Map<string, number>();
  for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return all
    .map(({ name, id, apart }) => ((counts.get(name) ?? 0) > 1 ? { value: id, label: `${name} (${apart})` } : asIs(name)))
    .sort((one, other) => one.label.localeCompare(other.label));
}
