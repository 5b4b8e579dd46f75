import { nameKey } from './name-key';

/** The one space that is called as the client is; undefined where none is, or several are. */
export function proposedSpace<Space extends { readonly name: string }>(
  client: { readonly name: string },
  spaces: readonly Space[],
): Space | undefined {
  const alike = spaces.filter(({ name }) => nameKey(name) === nameKey(client.name));
  return alike.length === 1 ? alike[0] : undefined;
}
