/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Organization } from '../../jira/world';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';

/** Every organization of the service desk. */
export const OrganizationsPage: FC<PageProps & { readonly organizations: readonly Organization[] }> = ({ organizations, ...page }) => (
  <Page {...page}>
    <div class="narrow">
      <h1>Organizations</h1>
      <ul>
        {organizations.map(({ id, name }) => (
          <li>
            <a href={`/servicedesk/organizations/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  </Page>
);
