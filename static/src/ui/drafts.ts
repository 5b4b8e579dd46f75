const prefix = 'rounds/';

/** What was typed and not saved yet, kept by this browser. A browser that keeps nothing only loses the safety net. */
export const drafts = {
  read: (key: string): string | null => attempt(() => localStorage.getItem(prefix + key)),
  keep: (key: string, text: string): void => {
    attempt(() => {
      localStorage.setItem(prefix + key, text);
    });
  },
  drop: (key: string): void => {
    attempt(() => {
      localStorage.removeItem(prefix + key);
    });
  },
  /** The keys that begin so, in the order of their text. */
  keysFrom: (start: string): readonly string[] =>
    attempt(() =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix + start))
        .map((key) => key.slice(prefix.length))
        .sort(),
    ) ?? [],
  /** The key of a draft that another tab changed, or null if it was something else. */
  keyOf: (event: StorageEvent): string | null => (event.key?.startsWith(prefix) === true ? event.key.slice(prefix.length) : null),
} as const;

function attempt<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}
