import type { SetUpView } from '../../src/setup/site/open-set-up';
import type { TestPerson } from './person';
import { openTestSite, type TestSite } from './site';

/** A site where nothing is set up, and who administers it. */
export async function openBareSite(seed = 'empty'): Promise<{ readonly site: TestSite; readonly grace: TestPerson }> {
  const site = await openTestSite({ seed });
  return { site, grace: site.signIn('grace') };
}

export const lineOf = ({ lines }: Pick<SetUpView, 'lines'>, id: string) => {
  const line = lines.find((each) => each.id === id);
  if (!line) throw new Error(`The plan has no line ${id}.`);
  return line;
};

/** What the app can do by itself and has not done: first come, first applied, until nothing is left. Answers the lines that it went through. */
export async function applyAll(site: TestSite, person: TestPerson): Promise<readonly string[]> {
  const applied: string[] = [];
  let view = await person.call('openSetUp', {});
  for (let line = nextOf(view); line !== undefined; line = nextOf(view)) {
    const answer = await person.call('applyLine', { line: line.id, agreed: line.others?.count ?? 0 });
    applied.push(line.id);
    await site.advance({ seconds: 2 });
    view = answer.outcome === 'applied' ? answer.view : await person.call('openSetUp', {});
    if (applied.length > 30) throw new Error(`The plan does not come to an end: ${applied.join(', ')}`);
  }
  return applied;
}

const nextOf = ({ lines }: SetUpView) => lines.find(({ step, state }) => step !== null && state !== 'exists');

/** What stands on the site, whoever made it: names of types, where they are, request types, and pinned projects. */
export function standing({ site }: TestSite) {
  const { jira, forge } = site.world;
  return {
    types: Object.values(jira.issueTypes)
      .map(({ name }) => name)
      .sort(),
    desk: [...(jira.projects['10000']?.issueTypeIds ?? [])].map((id) => jira.issueTypes[id]?.name).sort(),
    requestTypes: jira.projects['10000']?.requestTypes?.map(({ name }) => name).sort(),
    pinned: forge.installation?.pinnedProjects,
  };
}

/** Takes away all that Rounds made, the latest first, each once Jira's own task for the one before has ended. */
export async function undoAll(site: TestSite, person: TestPerson): Promise<void> {
  let view = await person.call('openSetUp', {});
  for (let next = view.made[0]; next; next = view.made[0]) {
    view = await person.call('undoMade', { identity: next.identity });
    if (!view.made.some(({ state }) => state === 'removing')) continue;
    await site.advance({ seconds: 2 });
    view = await person.call('openSetUp', {});
  }
}
