import * as z from 'zod';
import type { JiraWorld } from '../jira/world';
import { jsonAnswer, type ServiceAnswer } from './json-answer';

const report = z.object({
  accounts: z
    .array(z.object({ accountId: z.string().min(1), updatedAt: z.iso.datetime() }))
    .min(1)
    .max(90),
});

/** An app's report of the accounts whose data it holds: answered with those that were closed, or 204 where nothing is to be done. */
export function reportedAccounts({ people }: JiraWorld, body: unknown): ServiceAnswer {
  const read = report.safeParse(body);
  if (!read.success) return jsonAnswer(400, { code: 400, message: 'Between 1 and 90 accounts can be reported at once.' });
  const closed = read.data.accounts.filter(({ accountId }) => people[accountId]?.closed === true);
  if (closed.length === 0) return jsonAnswer(204);
  return jsonAnswer(200, { accounts: closed.map(({ accountId }) => ({ accountId, status: 'closed' })) });
}
