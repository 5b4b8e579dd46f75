import { spaceChoices } from '../../clients/space-choices';
import { pagesThere } from '../../platform/confluence/pages-there';
import type { Binder } from '../rules/binder';

export type ShowsSpace = (space: string) => boolean;

/** Which spaces Confluence shows to the person; none where it is not connected. One call for 250 spaces. */
export async function spacesShown(): Promise<ShowsSpace> {
  const choices = await spaceChoices();
  const ids = new Set(choices.outcome === 'spaces' ? choices.spaces.map(({ id }) => id) : []);
  return (space) => ids.has(space);
}

/** Those binders that Confluence shows to the person: by their space, and one that is kept to its client's team by its cover, for which alone it is asked. */
export async function bindersShown(binders: readonly Binder[], shows: ShowsSpace): Promise<readonly Binder[]> {
  const inSpaces = binders.filter(({ space }) => shows(space.id));
  const covers = inSpaces.flatMap(({ team, pages }) => (team && pages.cover !== undefined ? [pages.cover] : []));
  const there = await pagesThere(covers, 'user');
  return inSpaces.filter(({ team, pages }) => !team || pages.cover === undefined || there.has(pages.cover));
}
