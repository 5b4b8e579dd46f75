/** Words that say nothing about the work. */
const small = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'is', 'it', 'no', 'not', 'of', 'on', 'or', 'the', 'to', 'with']);

const mostWords = 8;

/** The words of a summary that say what the work is about, in lower case, each once, at most eight. */
export function tellingWords(summary: string): readonly string[] {
  const words = summary.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !small.has(word)).slice(0, mostWords);
}

/** Whether a summary has at least half of the words that were asked for. */
export function isSimilar(words: readonly string[], summary: string): boolean {
  const there = new Set(tellingWords(summary).map(stem));
  const shared = words.filter((word) => there.has(stem(word))).length;
  return words.length > 0 && shared * 2 >= words.length;
}

/** `printers` and `printing` are about a printer, as Jira's search has it. */
const stem = (word: string): string => word.replace(/(?<=\p{L}{3})(ing|ers|er|ed|es|s)$/u, '');

export interface TypicalTime {
  readonly tickets: number;
  /** Milliseconds, as are the others. */
  readonly median: number;
  /** A quarter of the tickets took less than this. */
  readonly lower: number;
  /** A quarter of the tickets took more than this. */
  readonly upper: number;
}

/** What tickets like these took; undefined where there are none. Times in milliseconds. */
export function typicalTime(times: readonly number[]): TypicalTime | undefined {
  if (times.length === 0) return undefined;
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
    return Math.round(below + (above - below) * (place - Math.floor(place)));
  };
  return { tickets: sorted.length, median: at(0.5), lower: at(0.25), upper: at(0.75) };
}
