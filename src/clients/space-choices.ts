import { spaces, type WikiSpace } from '../platform/confluence/spaces';
import { NotConnected } from '../platform/failures';

/** The spaces that the person who asks may see in Confluence, or that there is no Confluence to ask. */
export type SpaceChoices =
  { readonly outcome: 'spaces'; readonly spaces: readonly WikiSpace[] } | { readonly outcome: 'connectConfluence' };

export async function spaceChoices(): Promise<SpaceChoices> {
  try {
    return { outcome: 'spaces', spaces: await spaces() };
  } catch (error) {
    if (error instanceof NotConnected) return { outcome: 'connectConfluence' };
    throw error;
  }
}
