import { Temporal } from 'temporal-polyfill';
import { nameKey } from '../../clients/rules/name-key';
import { dateOnly, type DateOnly } from '../../platform/rules/units';

/** Somebody in a list that was pasted or read from a file. */
export interface PersonLine {
  readonly name: string;
  readonly joinedOn: DateOnly | null;
  /** Why this line is left out; null where it is taken. */
  readonly problem: string | null;
}

const heads: readonly string[] = ['name', 'person', 'employee', 'full name'];
const longestName = 120;

/** The people of some rows, the name first and the day they joined second; a row of headings is passed over, and whoever is there twice is pointed out. */
export function peopleFrom(
  rows: readonly (readonly string[])[],
  known: readonly string[],
  usually: DateOnly | null,
): readonly PersonLine[] {
  const there = new Set(known.map(nameKey));
  const seen = new Set<string>();
  return rows
    .filter(([first = ''], at) => first.trim() !== '' && !(at === 0 && heads.includes(nameKey(first))))
    .map(([first = '', second = '']) => {
      const name = first.trim();
      const joinedOn = second.trim() === '' ? usually : dayIn(second.trim());
      const problem = problemOf(name, joinedOn, { there, seen });
      seen.add(nameKey(name));
      return { name, joinedOn, problem };
    });
}

function problemOf(
  name: string,
  joinedOn: DateOnly | null,
  { there, seen }: { readonly there: ReadonlySet<string>; readonly seen: ReadonlySet<string> },
): string | null {
  if (there.has(nameKey(name))) return 'is on the list already';
  if (seen.has(nameKey(name))) return 'is here twice';
  if (name.length > longestName) return `has a name longer than ${String(longestName)} characters`;
  return joinedOn === null ? 'has no day of joining that can be read, such as 2026-03-01' : null;
}

/** `2026-03-01`, or as America writes it `3/1/2026`. */
function dayIn(text: string): DateOnly | null {
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [, month = '', day = '', year = ''] = american ?? [];
  const iso = american ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  try {
    return dateOnly(Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString());
  } catch {
    return null;
  }
}
