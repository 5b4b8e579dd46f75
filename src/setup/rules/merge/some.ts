/** “3 devices.”; nothing where there are none. */
export const some = (count: number, one: string, many: (count: string) => string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : many(String(count))];
