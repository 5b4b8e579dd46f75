import { limits } from '../limits';
import { memoryOf } from './memory';
import { Refused } from './refused';
import type { ConfluenceWorld } from '../confluence/world';
import type { JiraWorld } from './world';

const hourMs = 3_600_000;

export type Product = 'jira' | 'confluence';

/** Counts a write to an issue; refuses it when too many came just before. */
export function countWrite(world: JiraWorld, issueId: string, now: number): void {
  const { writes } = memoryOf(world);
  const longest = Math.max(...limits.jira.writesPerIssue.map(({ withinMs }) => withinMs));
  const recent = (writes.get(issueId) ?? []).filter((at) => at > now - longest);
  for (const { count, withinMs } of limits.jira.writesPerIssue) {
    const within = recent.filter((at) => at > now - withinMs);
    const oldest = within[within.length - count];
    if (oldest !== undefined) throw tooMany(oldest + withinMs - now, 'jira-per-issue-on-write', count, now);
  }
  writes.set(issueId, [...recent, now]);
}

/** Refuses an app's call when the points that this product gives it for the hour are spent. */
export function requirePoints(product: Product, world: JiraWorld | ConfluenceWorld, now: number): void {
  if (spentThisHour(world, now).spent < limits.jira.pointsPerHour) return;
  throw tooMany(hourMs - (now % hourMs), `${product}-quota-global-based`, limits.jira.pointsPerHour, now);
}

/** Counts an app's points and tells in headers what is left of them; they start anew with every hour of UTC. */
export function spendPoints(world: JiraWorld | ConfluenceWorld, points: number, now: number): Record<string, string> {
  const account = spentThisHour(world, now);
  account.spent += points;
  const remaining = Math.max(0, limits.jira.pointsPerHour - account.spent);
  const resetsAt = new Date((account.hour + 1) * hourMs).toISOString();
  return {
    'X-RateLimit-Limit': String(limits.jira.pointsPerHour),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': resetsAt,
    ...(remaining < limits.jira.pointsPerHour / 5 ? { 'X-RateLimit-NearLimit': 'true' } : {}),
  };
}

function spentThisHour(world: JiraWorld | ConfluenceWorld, now: number): { hour: number; spent: number } {
  const account = memoryOf(world).points;
  const hour = Math.floor(now / hourMs);
  if (account.hour !== hour) Object.assign(account, { hour, spent: 0 });
  return account;
}

function tooMany(waitMs: number, reason: string, limit: number, now: number): Refused {
  return new Refused(
    429,
    ['Rate limit exceeded.'],
    {},
    {
      'Retry-After': String(Math.max(1, Math.ceil(waitMs / 1_000))),
      'RateLimit-Reason': reason,
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': new Date(now + waitMs).toISOString(),
    },
  );
}
