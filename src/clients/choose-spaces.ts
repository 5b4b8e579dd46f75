import { aFewAtATime } from '../platform/a-few-at-a-time';
import type { Asker } from '../platform/asker';
import type { WikiSpace } from '../platform/confluence/spaces';
import { Refusal } from '../platform/rules/refusal';
import { commit } from '../platform/store/rows';
import { clientRows } from './client-rows';
import { storedClient } from './client-store';
import type { ClientId, ClientSpace } from './rules/client';
import { spaceChoices } from './space-choices';

interface SpaceChoice {
  readonly client: ClientId;
  /** Id of the space; null takes it away. */
  readonly space: string | null;
}

export interface SpacesChosen {
  readonly outcome: 'chosen';
  readonly clients: number;
}

/** Gives clients their Confluence space, as far as the person who asks may see it. */
export async function chooseSpaces(_: Asker, { choices }: { readonly choices: readonly SpaceChoice[] }): Promise<SpacesChosen> {
  const known = await spaceChoices();
  if (known.outcome === 'connectConfluence') throw new Refusal('badInput', 'Connect Confluence first: in Jira’s settings, Apps, Rounds.');
  const wanted = choices.map(({ client, space }) => ({ client, space: space === null ? undefined : chosen(space, known.spaces) }));
  await aFewAtATime(wanted, 10, async ({ client, space }) => {
    await giveSpace(client, space);
  });
  return { outcome: 'chosen', clients: wanted.length };
}

function chosen(id: string, spaces: readonly WikiSpace[]): ClientSpace {
  const space = spaces.find((each) => each.id === id);
  if (!space) throw new Refusal('notFound', 'There is no such space that you may see in Confluence.');
  return { id: space.id, key: space.key, homePage: space.homePage };
}

/** Of two who change the client at once neither loses anything: the space is a field of its own. */
async function giveSpace(client: ClientId, space: ClientSpace | undefined): Promise<void> {
  const read = await storedClient(client);
  if (!read) throw new Refusal('notFound', 'There is no such client.');
  const { space: _former, ...rest } = read.value;
  const outcome = await commit(clientRows.replace(read, { ...rest, ...(space ? { space } : {}) }));
  if (outcome === 'conflict') await giveSpace(client, space);
}
