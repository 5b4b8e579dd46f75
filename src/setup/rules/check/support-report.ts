import type { Instant } from '../../../platform/rules/units';
import type { Finding } from './finding';

/** Where the app runs; nothing of it names a person or the site. */
export interface AppRun {
  readonly version: string;
  readonly environment: string;
}

/** What can be sent to whoever supports the app: numbers and the app's own words, no names, notes, summaries or addresses. */
export function supportReport(run: AppRun, findings: readonly Finding[], at: Instant): string {
  const checks = findings.map(({ check, state, facts }) => ({ check, state, facts }));
  return `${JSON.stringify({ app: 'Rounds', ...run, at, checks }, null, 2)}\n`;
}
