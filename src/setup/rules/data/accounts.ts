/** Account ids as Atlassian makes them: `712020:` and a UUID, or 24 hexadecimal digits; some have another number before the colon. */
const accountId = /\b(?:\d{5,6}:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{24})\b/g;

/** The account ids anywhere in a row: in its key, its values and the names of its fields. */
export const accountsIn = (row: unknown): readonly string[] => [...new Set(JSON.stringify(row).match(accountId) ?? [])];

/** The row with each of the accounts replaced, wherever it stands; the same object where it holds none. */
export function withoutAccounts<T>(row: T, replacements: ReadonlyMap<string, string>): T {
  const text = JSON.stringify(row);
  const replaced = text.replaceAll(accountId, (id) => replacements.get(id) ?? id);
  return replaced === text ? row : (JSON.parse(replaced) as T);
}
