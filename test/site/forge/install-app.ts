import * as z from 'zod';
import type { JiraWorld } from '../jira/world';
import type { Seed, SeedClient } from '../seed/seed';
import type { Site } from '../site';

const mostPerImport = 200;
const imported = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), refusal: z.object({ sentence: z.string() }) }),
]);

const listed = z.object({ value: z.object({ clients: z.array(z.object({ id: z.string(), name: z.string() })) }) });

/** Installs the app as an administrator would: a rule that runs its action, the seed's clients imported, and its panels pinned to the desks where there are clients. */
export async function installApp(site: Site, { clients, connected, isSetUp = false }: Seed): Promise<void> {
  const { jira, forge } = site.world;
  const administrator = accountOf(site, 'grace');
  forge.installation = {
    id: '7d3f9b1e-5a60-4c2f-8f53-2f7e6a1c9d04',
    cloudId: 'b1c0de6a-93d4-4e0b-9a55-0c7c9f2d1e88',
    siteUrl: 'https://harbor.example',
    environmentId: '0a5b7d24-6c1f-4f7e-b0f2-9d8e3a7c6b15',
    installedAt: site.clock.now(),
    installedBy: administrator,
    pinnedProjects: clients.length === 0 || isSetUp ? [] : desks(jira),
    confluence: connected,
  };
  site.forge.schedules.register();
  for (const { key, name = key } of site.forge.manifest.actions) {
    site.forge.automation.addRule({ name, action: key, inputs: {}, enabled: true, trigger: { kind: 'manual' }, owner: administrator });
  }
  for (let at = 0; at < clients.length; at += mostPerImport)
    await importClients(site, administrator, clients.slice(at, at + mostPerImport));
  if (connected) await chooseSpaces(site, administrator);
  if (isSetUp) await setUp(site, administrator);
}

const desks = (jira: JiraWorld): readonly string[] =>
  Object.values(jira.projects).flatMap(({ id, serviceDesk }) => (serviceDesk ? [id] : []));

/** Goes through what the set-up page asks: the desks are chosen and the panel is pinned; all else the seed has already. */
async function setUp(site: Site, administrator: string): Promise<void> {
  const screen = { person: administrator, moduleKey: 'rounds-settings', extension: { type: 'jira:adminPage' } };
  const ask = async (call: string, input: object): Promise<void> => {
    const answer = imported.parse(await site.forge.bridge.invokeResolver(screen, call, input));
    if (!answer.ok) throw new Error(`The app does not set the seed up: ${answer.refusal.sentence}`);
  };
  await ask('chooseProjects', { version: 0, projects: desks(site.world.jira) });
  await ask('applyLine', { line: 'panel', agreed: 0 });
  await site.advance({ seconds: 2 });
  await ask('applyLine', { line: 'panel', agreed: 0 });
}

/** Asks the app, so that only the app knows how it stores a client. */
async function importClients(site: Site, administrator: string, clients: readonly SeedClient[]): Promise<void> {
  const screen = { person: administrator, moduleKey: 'rounds', extension: { type: 'jira:globalPage' } };
  const drafts = clients.map((client) => draftOf(site, client));
  const answer = imported.parse(await site.forge.bridge.invokeResolver(screen, 'importClients', { drafts }));
  if (!answer.ok) throw new Error(`The app does not take the seed's clients: ${answer.refusal.sentence}`);
}

/** Gives each client the space that is called like it, as the manager would with what the app proposes. */
async function chooseSpaces(site: Site, administrator: string): Promise<void> {
  const spaces = new Map(Object.values(site.world.confluence.spaces).map(({ id, name }) => [name, id]));
  const ask = (call: string, input: object) =>
    site.forge.bridge.invokeResolver({ person: administrator, moduleKey: 'rounds', extension: { type: 'jira:globalPage' } }, call, input);
  if (spaces.size < 2) return;
  const { value } = listed.parse(await ask('listClients', {}));
  const choices = value.clients.flatMap(({ id, name }) => (spaces.has(name) ? [{ client: id, space: spaces.get(name) }] : []));
  const answer = imported.parse(await ask('chooseSpaces', { choices }));
  if (!answer.ok) throw new Error(`The app does not take the seed's spaces: ${answer.refusal.sentence}`);
}

function draftOf(site: Site, { organization, projectKey, assignee, ...client }: SeedClient) {
  const { organizations, projects } = site.world.jira;
  const found = Object.values(organizations).find(({ name }) => name === organization);
  const project = Object.values(projects).find(({ key }) => key === projectKey);
  return {
    ...client,
    status: 'active',
    organization: found ? { id: found.id, name: found.name } : null,
    project: project ? { id: project.id, key: project.key } : null,
    assignee: accountOf(site, assignee),
  };
}

function accountOf(site: Site, name: string): string {
  const person = Object.values(site.world.jira.people).find((each) => each.name === name);
  if (!person) throw new Error(`The seed has no ${name}.`);
  return person.accountId;
}
