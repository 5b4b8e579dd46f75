import type { CheckFacts } from './facts';
import { checkIds, type CheckId, type Finding } from './finding';
import { judgeQueues, judgeSchedules } from './judge-running';
import { judgeClock, judgeConfluence, judgePoints, judgeScopes, judgeStorage } from './judge-site';
import { judgePages, judgeTickets, judgeWorklogs } from './judge-work';

/** What the self-check finds, check by check; `queues` are those that are asked for a sign of life. */
export function judged(facts: CheckFacts, queues: readonly string[]): readonly Finding[] {
  const judges: Readonly<Record<CheckId, (facts: CheckFacts) => Finding>> = {
    schedules: judgeSchedules,
    queues: (given) => judgeQueues(queues, given),
    worklogs: judgeWorklogs,
    tickets: judgeTickets,
    pages: judgePages,
    confluence: judgeConfluence,
    scopes: judgeScopes,
    storage: judgeStorage,
    points: judgePoints,
    clock: judgeClock,
  };
  return checkIds.map((check) => judges[check](facts));
}
