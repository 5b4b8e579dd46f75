/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Page } from './page';
import type { PageProps } from './page';

/** What is absent and what is hidden look the same. */
export const MissingPage: FC<PageProps & { what: string }> = ({ what, ...page }) => (
  <Page {...page}>
    <div class="narrow">
      <h1>{what}</h1>
      <p>It may have been deleted, or you do not have permission to see it.</p>
      <p>
        <a href="/queues">Go to the queues</a>
      </p>
    </div>
  </Page>
);
