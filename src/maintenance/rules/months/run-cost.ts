/** What a run costs: calls to Jira and to the store, and Jira's points, of which an hour has 65,000. */
export interface RunCost {
  readonly jiraCalls: number;
  readonly storeCalls: number;
  readonly points: number;
}

/** Per sheet: its clients, its ledger, its plans, the intent, the outcome. */
const storeCallsPerSheet = { looking: 3, creating: 2 } as const;
/** Once: how many clients there are, the holidays, the master checklist, how types of tickets are called. */
const storeCallsPerRun = 4;

/** The cost of creating so many tickets in each sheet, in so many projects, by one call for each sheet. */
export function runCost(ticketsBySheet: readonly number[], projects: number): RunCost {
  const creating = ticketsBySheet.filter((count) => count > 0);
  const tickets = creating.reduce((sum, count) => sum + count, 0);
  const questions = tickets === 0 ? 0 : 2 * projects + 1; // the issue types and request types of each project, and the fields
  return {
    jiraCalls: questions + creating.length,
    storeCalls: storeCallsPerRun + ticketsBySheet.length * storeCallsPerSheet.looking + creating.length * storeCallsPerSheet.creating,
    points: questions + tickets,
  };
}
