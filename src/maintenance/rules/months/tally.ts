/** Outcome of a run over clients, in the words of the automation action. */
export interface Tally {
  readonly created: number;
  readonly alreadyThere: number;
  readonly skipped: number;
  readonly failed: number;
  readonly waiting: number;
}

export const noRuns: Tally = { created: 0, alreadyThere: 0, skipped: 0, failed: 0, waiting: 0 };

export const addTallies = (one: Tally, other: Tally): Tally => ({
  created: one.created + other.created,
  alreadyThere: one.alreadyThere + other.alreadyThere,
  skipped: one.skipped + other.skipped,
  failed: one.failed + other.failed,
  waiting: one.waiting + other.waiting,
});
