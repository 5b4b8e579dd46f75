import type { ChosenTypes } from '../../clients/rules/ticket-types';
import type { Asker } from '../../platform/asker';
import { now } from '../../platform/clock';
import { withThings, type Made, type Thing } from '../rules/set-up';
import { hasNews, withFound } from '../rules/settled';
import type { SiteRead } from './read-site';
import { changeSetUp, type SetUpRows } from './set-up-store';

/** Notes what turned out to be made, where an answer was lost or Jira took its time. */
export async function noteSettled(read: SiteRead): Promise<SiteRead> {
  const { facts } = read;
  if (!hasNews(facts)) return read;
  const rows = await changeSetUp(read.rows, ({ setUp }) => ({ setUp: { ...setUp.value, made: withFound(setUp.value.made, facts) } }));
  return { ...read, rows, facts: { ...facts, setUp: rows.setUp.value } };
}

/** Notes that things are about to be made; projects that were only proposed are thereby chosen. */
export function noteIntent(asker: Asker, { facts, rows }: SiteRead, things: readonly Thing[]): Promise<SetUpRows> {
  const making = { state: 'making', by: asker.accountId, at: now() } as const;
  return changeSetUp(rows, ({ setUp }) => ({
    setUp: {
      ...setUp.value,
      projects: setUp.value.projects ?? facts.projects.map(({ id }) => id),
      made: withThings(withFound(setUp.value.made, facts), things, making),
    },
  }));
}

/** Notes what became of it; `chosen` is what then stands for our types. */
export async function noteFact(
  asker: Asker,
  rows: SetUpRows,
  fact: { readonly things: readonly Thing[]; readonly state: Made['state']; readonly chosen?: ChosenTypes },
): Promise<void> {
  const as = { state: fact.state, by: asker.accountId, at: now() };
  await changeSetUp(rows, ({ setUp, types }) => ({
    setUp: { ...setUp.value, made: withThings(setUp.value.made, fact.things, as) },
    ...(fact.chosen ? { types: { ...types.value, ...fact.chosen } } : {}),
  }));
}
