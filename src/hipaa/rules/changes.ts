import { dayInWords } from './in-words';

/** What became of a record with one change of it. */
export type ChangeKind = 'added' | 'changed' | 'ended' | 'replaced' | 'removed' | 'restored';

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

type Fields = Readonly<Record<string, unknown>>;
/** What a text that is an id stands for; undefined where it stands for nothing. */
type NameOf = (id: string) => string | undefined;

/** How a change reads in the log: a former version that was taken away by hand and put back is `restored`. */
export function changeKind(before: unknown, after: unknown, version: number): ChangeKind {
  if (before === null) return version === 1 ? 'added' : 'restored';
  if (after === null) return 'removed';
  const news = (field: string): boolean => !(field in (before as Fields)) && field in (after as Fields);
  return news('supersededBy') ? 'replaced' : news('endedOn') ? 'ended' : 'changed';
}

/** The fields that one change altered, in words; none of a record that was added, taken away or put back as a whole. */
export function changesIn(before: unknown, after: unknown, nameOf: NameOf = () => undefined): readonly FieldChange[] {
  if (before === null || after === null) return [];
  const [one, other] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]))
    .map((field) => ({ field: fieldWords(field), before: words(one[field], nameOf), after: words(other[field], nameOf) }));
}

const untold: readonly string[] = ['id', 'binder', 'section', 'kind', 'createdAt', 'vendor', 'supersedes', 'supersededBy'];

/** The fields of a record with those of its data beside them; of a part that the log keeps alone, its own. */
function fieldsOf(value: unknown): Fields {
  const { data, ...rest } = value as Fields & { readonly data?: unknown };
  const all = typeof data === 'object' && data !== null ? { ...rest, ...data } : (value as Fields);
  return Object.fromEntries(Object.entries(all).filter(([field]) => !untold.includes(field)));
}

const known: Readonly<Record<string, string>> = { effectiveOn: 'Effective', shownIn: 'Shown in', alsoIn: 'Shown in clients’ binders' };

/** `signedOn` as `Signed on`. */
function fieldWords(field: string): string {
  const spaced = field.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return known[field] ?? `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}

const longest = 300;

function words(value: unknown, nameOf: NameOf): string {
  const said = inWords(value, nameOf);
  return said.length > longest ? `${said.slice(0, longest)}…` : said;
}

function inWords(value: unknown, nameOf: NameOf): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return nameOf(value) ?? (/^\d{4}-\d{2}-\d{2}/.test(value) ? dayInWords(value.slice(0, 10)) : value);
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((each) => inWords(each, nameOf)).join('; ');
  return inObject(value as Fields, nameOf);
}

/** Evidence by its title, all else field by field. */
function inObject(value: Fields, nameOf: NameOf): string {
  const { title, ref } = value;
  if (typeof ref === 'string') return typeof title === 'string' && title !== '' ? title : ref;
  return Object.entries(value)
    .map(([field, each]) => `${fieldWords(field).toLowerCase()} ${inWords(each, nameOf)}`)
    .join(', ');
}
