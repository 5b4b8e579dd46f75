/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';
import type { SpaceAnswer } from './wiki-client';

export const SpacesPage: FC<PageProps & { spaces: readonly SpaceAnswer[] }> = ({ spaces, ...page }) => (
  <Page {...page}>
    <div class="wide">
      <h1>Spaces</h1>
      {spaces.length === 0 ? <p class="empty">There is no space that you may see.</p> : null}
      <ul class="spaces">
        {spaces.map(({ key, name }) => (
          <li>
            <a class="space-card" href={`/wiki/spaces/${key}`}>
              <strong>{name}</strong>
              <span class="quiet">{key}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  </Page>
);
