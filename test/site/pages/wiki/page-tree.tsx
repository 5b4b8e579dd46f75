/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { PageAnswer, SpaceAnswer } from './wiki-client';

interface PageTreeProps {
  readonly space: SpaceAnswer;
  readonly pages: readonly PageAnswer[];
  readonly current: string;
}

interface PageTreeWithApps extends PageTreeProps {
  /** What the app adds to every space. */
  readonly apps: readonly { readonly title: string; readonly route: string }[];
}

/** The pages of a space below one another; the home page is the space's own entry. */
export const PageTree: FC<PageTreeWithApps> = ({ space, pages, current, apps }) => (
  <nav class="page-tree" aria-label={`Pages of ${space.name}`}>
    <a class="space-name" href={`/wiki/spaces/${space.key}`} aria-current={current === space.homepageId ? 'page' : undefined}>
      {space.name}
    </a>
    {apps.map(({ title, route }) => (
      <a class="space-app" href={`/wiki/spaces/${space.key}/apps/${route}`}>
        {title}
      </a>
    ))}
    <Branch space={space} pages={pages} current={current} parent={space.homepageId ?? null} />
    <Branch space={space} pages={pages.filter(({ id }) => id !== space.homepageId)} current={current} parent={null} />
  </nav>
);

const Branch: FC<PageTreeProps & { parent: string | null }> = ({ parent, ...tree }) => {
  const below = tree.pages.filter(({ parentId }) => parentId === parent);
  return below.length === 0 ? null : (
    <ul>
      {below.map((page) => (
        <li>
          <a href={`/wiki/spaces/${tree.space.key}/pages/${page.id}`} aria-current={page.id === tree.current ? 'page' : undefined}>
            {page.title}
          </a>
          <Branch {...tree} parent={page.id} />
        </li>
      ))}
    </ul>
  );
};
