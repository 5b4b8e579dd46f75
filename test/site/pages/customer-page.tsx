/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Page } from './shell/page';
import type { PageProps } from './shell/page';

/** Customers have no agent's view, and this site has no portal. */
export const CustomerPage: FC<PageProps> = (page) => (
  <Page {...page}>
    <div class="narrow">
      <h1>Customers use the portal</h1>
      <p>
        You are signed in as a customer. Queues and tickets are for the people of the desk, and this local site does not show the customer
        portal; its REST answers customers as Jira would.
      </p>
      <p>
        <a href="/sign-in">Sign in as somebody else</a>
      </p>
    </div>
  </Page>
);
