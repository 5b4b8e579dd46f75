export interface JiraPage<T> {
  readonly values: readonly T[];
  readonly last: boolean;
}

/** Everything of a list that Jira gives page by page: the first page alone, since it is mostly the only one, then several at once. */
export async function allPages<T>(read: (start: number) => Promise<JiraPage<T>>, pageSize: number, pagesAtOnce = 8): Promise<readonly T[]> {
  const first = await read(0);
  const pages = [first];
  while (!pages.some(({ last }) => last)) {
    const starts = Array.from({ length: pagesAtOnce }, (_, index) => (pages.length + index) * pageSize);
    pages.push(...(await Promise.all(starts.map(read))));
  }
  return pages.flatMap(({ values }) => values);
}
