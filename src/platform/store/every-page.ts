import type { Page } from './rows';

/** The values of every page of a query, one page after another. */
export async function everyPage<T>(read: (after: string | undefined) => Promise<Page<T>>): Promise<readonly T[]> {
  const values: T[] = [];
  let after: string | undefined;
  do {
    const page = await read(after);
    values.push(...page.rows.map(({ value }) => value));
    after = page.next;
  } while (after !== undefined);
  return values;
}
