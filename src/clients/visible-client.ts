import type { Asker } from '../platform/asker';
import { projects } from '../platform/jira/projects';
import { isManager } from '../platform/people';
import { Refusal } from '../platform/rules/refusal';
import { asClient, storedClient } from './client-store';
import type { Client, ClientId } from './rules/client';

export interface OneClient {
  readonly client: ClientId;
}

export interface SeenClient {
  readonly client: Client;
  /** Whether the person who asks may change it. */
  readonly mayEdit: boolean;
}

/** A client as far as the person who asks may see it: managers all, others those of projects that Jira shows them. One round of calls up to 100 projects. */
export async function visibleClient(asker: Asker, { client: id }: OneClient): Promise<SeenClient> {
  const [stored, mayEdit, visible] = await Promise.all([storedClient(id), isManager(asker), projects()]);
  const client = stored && asClient(stored);
  if (!client || !(mayEdit || visible.some((project) => project.id === client.project?.id))) throw unknownClient();
  return { client, mayEdit };
}

const unknownClient = (): Refusal => new Refusal('notFound', 'There is no such client, or you may not see its project.');
