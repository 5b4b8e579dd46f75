/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Organization, Person } from '../../jira/world';
import { ModuleFrame } from '../modules/module-frame';
import type { PlacedModule } from '../modules/placed-module';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';
import { PersonName } from '../shell/person-name';

interface OrganizationPageProps extends PageProps {
  readonly organization: Organization;
  readonly people: readonly Person[];
  readonly modules: readonly PlacedModule[];
}

/** An organization with its customers; apps' panels stand below. */
export const OrganizationPage: FC<OrganizationPageProps> = ({ organization, people, modules, ...page }) => (
  <Page {...page}>
    <div class="app-page">
      <nav aria-label="Breadcrumbs" class="breadcrumbs">
        <a href="/servicedesk/organizations">Organizations</a>
        <span aria-hidden="true">/</span>
        <span class="quiet">{organization.name}</span>
      </nav>
      <h1>{organization.name}</h1>
      <section aria-labelledby="customers-heading">
        <h2 id="customers-heading">Customers</h2>
        <ul>
          {people.map((person) => (
            <li>
              <PersonName person={person} nobody="Former customer" />
            </li>
          ))}
        </ul>
        {people.length === 0 ? <p class="quiet">Nobody yet.</p> : null}
        <p>
          <a href={`/search?jql=${encodeURIComponent(`organizations = ${JSON.stringify(organization.name)}`)}`}>Its tickets</a>
        </p>
      </section>
      {modules.map((module) => (
        <section class="module" aria-labelledby={`module-${module.key}`}>
          <h2 id={`module-${module.key}`}>{module.title}</h2>
          <ModuleFrame module={module} />
        </section>
      ))}
    </div>
  </Page>
);
