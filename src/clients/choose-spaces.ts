import { aFewAtATime } from '../platform/a-few-at-a-time';
import type { Asker } from '../platform/asker';
import type { WikiSpace } from '../platform/confluence/spaces';
import { Refusal } from '../platform/rules/refusal';
import { changeClient } from './change-client';
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

const giveSpace = (client: ClientId, space: ClientSpace | undefined): Promise<void> =>
  changeClient(client, ({ space: _former, ...rest }) => ({ ...rest, ...(space ? { space } : {}) }));
