/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { may } from '../../jira/may';
import type { Organization } from '../../jira/world';
import type { Face, PersonContext, PersonEnv } from '../face';
import { placeModule } from '../modules/place-module';
import { uiModules } from '../modules/ui-modules';
import { answerMissing } from '../shell/answer-missing';
import { answerPage } from '../shell/answer-page';
import { pageProps } from '../shell/page-props';
import { OrganizationPage } from './organization-page';
import { OrganizationsPage } from './organizations-page';

const list = '/servicedesk/organizations';

/** The service desk's organizations as agents see them; others find nothing there. */
export function organizationRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get(list, (context) => {
    if (!isAgent(face, context)) return answerMissing(face, context, 'Only agents see organizations');
    const organizations = Object.values(face.site.world.jira.organizations).sort((one, other) => one.name.localeCompare(other.name));
    return answerPage(context, <OrganizationsPage {...pageProps(face, context, 'Organizations')} organizations={organizations} />);
  });
  routes.get(`${list}/:id`, (context) => {
    const organization = face.site.world.jira.organizations[context.req.param('id')];
    return organization === undefined || !isAgent(face, context)
      ? answerMissing(face, context, 'This organization cannot be found')
      : showOrganization(face, context, organization);
  });
  return routes;
}

function isAgent({ site }: Face, context: PersonContext): boolean {
  const { jira } = site.world;
  const actor = context.get('person');
  return Object.values(jira.projects).some((project) => may(jira, actor, 'SERVICEDESK_AGENT', project));
}

function showOrganization(face: Face, context: PersonContext, organization: Organization): Response | Promise<Response> {
  const { jira, forge } = face.site.world;
  const modules = forge.installation === null ? [] : uiModules(face.site, 'jiraServiceManagement:organizationPanel');
  const place = { base: `${list}/${organization.id}`, more: { organization: { id: organization.id } } };
  const placed = modules.map((module) => placeModule(face, context.get('person'), module, place));
  const people = organization.customers.flatMap((id) => jira.people[id] ?? []);
  return answerPage(
    context,
    <OrganizationPage {...pageProps(face, context, organization.name)} organization={organization} people={people} modules={placed} />,
  );
}
