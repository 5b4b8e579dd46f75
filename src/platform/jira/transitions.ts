import { route } from '@forge/api';
import * as z from 'zod';
import type { Instant } from '../rules/units';
import { jira, unlessAbsent } from './request';
import { utc } from './utc';

/** An entry of a ticket's changelog. */
export const history = z.object({
  author: z.object({ accountId: z.string() }).nullish(),
  created: z.string(),
  items: z.array(z.object({ field: z.string() })),
});

const changelog = z.object({ changelog: z.object({ histories: z.array(history) }).optional() });

export const isTransition = ({ items }: z.output<typeof history>): boolean => items.some(({ field }) => field === 'status');

/** When somebody last moved a ticket to another status, among its latest hundred changes. */
export async function lastTransitionBy(accountId: string, ticket: string): Promise<Instant | undefined> {
  const answer = await unlessAbsent(jira('app', 'GET', route`/rest/api/3/issue/${ticket}?fields=status&expand=changelog`));
  const histories = (answer && changelog.parse(answer.body).changelog?.histories) ?? [];
  return histories
    .filter((one) => one.author?.accountId === accountId && isTransition(one))
    .map(({ created }) => utc(created))
    .reduce<Instant | undefined>((last, at) => (last !== undefined && last > at ? last : at), undefined);
}
