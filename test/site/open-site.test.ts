import { openSite } from './open-site';
import type { Site } from './site';

const graceOf = ({ world }: Site) => Object.values(world.jira.people).find(({ name }) => name === 'grace')!.accountId;
const page = (site: Site) => ({ person: graceOf(site), moduleKey: 'rounds', extension: { type: 'jira:globalPage' } });
const clientsOf = async (site: Site) => {
  const answer = (await site.forge.bridge.invokeResolver(page(site), 'listClients', {})) as { value: { clients: { name: string }[] } };
  return answer.value.clients;
};

describe('a seeded site', () => {
  it('has the app installed, its panels pinned to the desk and its clients imported', async () => {
    const site = await openSite({ seed: 'harbor' });
    const desk = Object.values(site.world.jira.projects).find(({ key }) => key === 'HD')!;
    expect(site.world.forge.installation).toMatchObject({ pinnedProjects: [desk.id], installedBy: graceOf(site) });
    expect(await clientsOf(site)).toHaveLength(12);
    expect(site.clock.iso()).toBe('2026-11-20T15:00:00.000Z');
  });

  it('has a rule for each of the app’s actions', async () => {
    const site = await openSite();
    expect(site.forge.automation.rules).toMatchObject([
      { name: 'Create maintenance tickets', action: 'create-maintenance-tickets' },
      { name: 'Open due reminders', action: 'open-due-reminders' },
      { name: 'Start a round of roadmap meetings', action: 'start-meeting-round' },
    ]);
    const run = await site.forge.automation.runRule(site.forge.automation.rules[0]!.id);
    expect(run).toMatchObject({ status: 'success', outputs: { created: 12 } });
  });

  it('is its own: what happens on one does not happen on another', async () => {
    const [one, other] = [await openSite(), await openSite()];
    await one.forge.automation.runRule(one.forge.automation.rules[0]!.id);
    expect(Object.keys(other.world.forge.kvs.entities['kept'] ?? {})).toEqual(['firm:set-up']);
    expect(other.wire.count).toBe(0);
  });

  it('begins anew when it is reset', async () => {
    const site = await openSite();
    const before = structuredClone(site.world);
    site.faults.arm({ kind: 'loseAnswer', call: 1_000 });
    await site.advance({ days: 3 });
    await site.reset();
    expect(site.world).toEqual(before);
    expect([site.clock.iso(), site.wire.count, site.faults.armed]).toEqual(['2026-11-20T15:00:00.000Z', 0, []]);
    expect(await clientsOf(site)).toHaveLength(12);
  });

  it('can be saved as JSON and opened again', async () => {
    const site = await openSite();
    await site.advance({ hours: 30 });
    const saved = JSON.parse(JSON.stringify(site.world)) as Site['world'];
    const reopened = await openSite({ world: saved, now: site.clock.iso() });
    await Promise.all([site.advance({ days: 2 }), reopened.advance({ days: 2 })]);
    expect(Object.keys(reopened.world.jira.issues)).toEqual(Object.keys(site.world.jira.issues));
    expect(await clientsOf(reopened)).toEqual(await clientsOf(site));
  });

  it('delivers again what was being delivered when it was switched off', async () => {
    const site = await openSite();
    const event = { id: 'e', queue: 'worklog', jobId: 'j', body: { entry: 'none' }, pushedAt: 0, chain: 1, dueAt: 0, running: true };
    const saved = structuredClone({ ...site.world, forge: { ...site.world.forge, events: [event] } });
    const reopened = await openSite({ world: saved, now: site.clock.iso() });
    await reopened.settle();
    expect(reopened.forge.invocations).toMatchObject([{ functionKey: 'write-worklog', ok: true }]);
  });
});

it('refuses an unknown seed by naming those there are', async () => {
  await expect(openSite({ seed: 'harbour' })).rejects.toThrow('Seeds are harbor, empty');
});
