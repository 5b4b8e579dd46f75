import type { CheckId, CheckState, Finding } from '../../src/setup/rules/check/finding';
import { openTestSite, type TestSite } from './site';

/** The seeded site on the evening of its first day, when all that runs by itself has run. */
export async function eveningSite(): Promise<TestSite> {
  const site = await openTestSite();
  await site.advance({ hours: 5 });
  return site;
}

export const selfCheck = (site: TestSite) => site.signIn('grace').call('openCheck', {});

/** How each check stands that is not well. */
export async function notWell(site: TestSite): Promise<Partial<Record<CheckId, CheckState>>> {
  const { findings } = await selfCheck(site);
  return Object.fromEntries(findings.flatMap(({ check, state }) => (state === 'well' ? [] : [[check, state]])));
}

/** The checks that fail. */
export const failing = async (site: TestSite): Promise<readonly CheckId[]> =>
  (await selfCheck(site)).findings.flatMap(({ check, state }) => (state === 'fails' ? [check] : []));

/** Has the daily schedule run in a minute, and lets twenty pass. */
export async function lookDaily(site: TestSite): Promise<void> {
  site.site.world.forge.schedules['daily'] = site.site.clock.now() + 60_000;
  await site.advance({ minutes: 20 });
}

export async function findingOf(site: TestSite, check: CheckId): Promise<Finding> {
  const finding = (await selfCheck(site)).findings.find((one) => one.check === check);
  if (!finding) throw new Error(`There is no check ${check}.`);
  return finding;
}

/** The keys of the tickets that a check opened. */
export const ticketsOfCheck = (site: TestSite, check: CheckId): readonly string[] =>
  Object.values(site.site.world.jira.issues).flatMap(({ key, properties }) => {
    const { identity } = (properties['rounds-check'] ?? {}) as { readonly identity?: string };
    return identity?.startsWith(`${check}:`) === true ? [key] : [];
  });
