import { emptyConfluence, type ConfluenceWorld, type Space } from '../confluence/world';
import { appsGroup } from './grants';
import { paragraph } from './paragraph';
import { manager } from './people';
import { addPage } from './wiki-page';

const apps = appsGroup;

/** Harbor IT's own space: its people write in it, the outsourced help desk does not see it. */
const ownPermissions: Space['permissions'] = {
  read: ['technicians', 'service-managers', 'compliance', apps],
  create: ['service-managers', 'compliance', apps],
  delete: ['service-managers', apps],
  administer: ['service-managers'],
};

/** A Confluence with nothing in it but the space that every site begins with. */
export function bareWiki(): ConfluenceWorld {
  const wiki = emptyConfluence();
  addSpace(wiki, {
    key: 'HARBOR',
    name: 'Harbor IT',
    permissions: ownPermissions,
    welcome: 'How we work: policies, procedures and people.',
  });
  return wiki;
}

/** A space with its home page. */
export function addSpace(
  wiki: ConfluenceWorld,
  { welcome, ...given }: Pick<Space, 'key' | 'name' | 'permissions'> & { readonly welcome: string },
): Space {
  const space: Space = {
    ...structuredClone(given),
    id: String(wiki.nextId++),
    homepageId: null,
    author: manager.accountId,
    created: '2026-01-05T17:00:00.000Z',
  };
  wiki.spaces[space.id] = space;
  space.homepageId = addPage(wiki, space, { title: given.name, body: paragraph(welcome), author: manager, parentId: null }).id;
  return space;
}
