/** Without those that look like the warning of a gap. */
const accents = ['blue', 'green', 'purple', 'teal', 'magenta', 'lime'] as const;

/**
 * The colour class of each client or ticket on show: its own one wherever it can be, another where two would look alike. It only supports the
 * words beside it.
 */
export function dayAccents(ids: readonly string[]): (id: string) => string {
  const chosen = new Map<string, number>();
  for (const id of [...new Set(ids)].sort()) {
    const used = new Set(chosen.values());
    const own = ownAccent(id);
    const free = accents.map((_, index) => (own + index) % accents.length).find((index) => !used.has(index));
    chosen.set(id, free ?? own);
  }
  return (id) => `day-accent-${accents[chosen.get(id) ?? ownAccent(id)] ?? 'blue'}`;
}

const ownAccent = (id: string): number =>
  Array.from(id, (character) => character.codePointAt(0) ?? 0).reduce((sum, code) => (sum * 31 + code) % 9_973, 7) % accents.length;
