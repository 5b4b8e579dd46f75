/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';
import { PageTree } from './page-tree';
import type { PageAnswer, SpaceAnswer } from './wiki-client';

export interface WikiFrameProps extends PageProps {
  readonly space: SpaceAnswer;
  readonly pages: readonly PageAnswer[];
  readonly current: string;
}

/** A page of a space: its tree on the left, the content beside it. */
export const WikiFrame: FC<WikiFrameProps> = ({ space, pages, current, children, ...page }) => (
  <Page {...page}>
    <div class="wiki">
      <PageTree space={space} pages={pages} current={current} apps={page.wikiApps?.ofSpace ?? []} />
      <article class="wiki-page">{children}</article>
    </div>
  </Page>
);
