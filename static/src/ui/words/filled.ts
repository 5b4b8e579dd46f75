export type Values = Readonly<Record<string, string | number>>;

/** `{days} days` with a value in the place of each name; a name without a value stays as it is. */
export const filled = (text: string, values: Values): string =>
  text.replaceAll(/\{(\w+)\}/g, (name, key: string) => (Object.hasOwn(values, key) ? String(values[key]) : name));
