/** @jsxImportSource hono/jsx */
import type { Child, FC } from 'hono/jsx';
import type { Person } from '../../jira/world';
import { TopBar } from './top-bar';

interface AppLink {
  readonly title: string;
  readonly route: string;
}

export interface WikiApps {
  readonly ofSite: readonly AppLink[];
  readonly ofSpace: readonly AppLink[];
}

export interface PageProps {
  readonly title: string;
  /** Absent on the sign-in page. */
  readonly person?: Person | undefined;
  /** Whether administration pages are offered. */
  readonly administers?: boolean;
  /** The site's time, milliseconds since 1970 UTC. */
  readonly now: number;
  readonly path: string;
  /** The app's own pages in Confluence. */
  readonly wikiApps?: WikiApps | undefined;
  readonly children?: Child;
}

/** The frame of every page: head, skip link, top bar, the content and the place where flags appear. */
export const Page: FC<PageProps> = ({ title, person, administers = false, now, path, wikiApps, children }) => (
  <html lang="en" data-color-mode="light" data-theme="light:light dark:dark spacing:spacing typography:typography shape:shape">
    <head>
      <meta charset="utf-8" />
      <title>{`${title} - Harbor IT`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" href="/__site/assets/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/__forge/bridge/theme.css" />
      <link rel="stylesheet" href="/__site/assets/site.css" />
      <script src="/__site/browser/color-mode.js"></script>
      <script type="module" src="/__site/browser/host.js"></script>
    </head>
    <body>
      <a class="skip-link" href="#content">
        Skip to content
      </a>
      <TopBar person={person} administers={administers} now={now} path={path} wikiApps={wikiApps?.ofSite} />
      <main id="content" tabindex={-1} aria-label={title}>
        {children}
      </main>
      <div id="flags" class="flags" role="region" aria-live="polite" aria-label="Messages"></div>
    </body>
  </html>
);
