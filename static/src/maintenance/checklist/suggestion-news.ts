const listeners = new Set<() => void>();

/** Tells other parts of this screen that somebody has just suggested a change. */
export const suggestionNews = {
  tell: (): void => {
    for (const listener of listeners) listener();
  },
  /** Answers how to stop listening. */
  follow: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
} as const;
