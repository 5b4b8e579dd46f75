import { counted } from '../../platform/rules/counted';
/** “A, B and C”. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The first few of so many: “A, B, C and 47 others”. */
export function fewOf(words: readonly string[], count: number, shown = 3): string {
  if (count <= shown + 1 && words.length === count) return listed(words);
  const others = count - Math.min(shown, words.length);
  return `${words.slice(0, shown).join(', ')} and ${counted(others, 'other', 'others')}`;
}

export const quoted = (name: string): string => `“${name}”`;
