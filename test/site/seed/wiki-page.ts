import { withLocalIds } from '../confluence/with-local-ids';
import type { ConfluenceWorld, Space, WikiPage } from '../confluence/world';
import type { Person } from '../jira/world';

interface SeedPage {
  readonly title: string;
  readonly body: unknown;
  readonly author: Person;
  readonly parentId: string | null;
}

export function addPage(wiki: ConfluenceWorld, space: Space, { title, body, author, parentId }: SeedPage): WikiPage {
  const written = { author: author.accountId, created: space.created };
  const page: WikiPage = {
    ...written,
    id: String(wiki.nextId++),
    spaceId: space.id,
    parentId,
    title,
    status: 'current',
    versions: [{ ...written, number: 1, title, body: withLocalIds(body), message: '' }],
    properties: [],
    labels: [],
  };
  wiki.pages[page.id] = page;
  return page;
}
