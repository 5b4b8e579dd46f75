/** One thing that was compared, and what was wrong with it. */
export interface Result {
  readonly what: string;
  readonly problems: readonly string[];
}
