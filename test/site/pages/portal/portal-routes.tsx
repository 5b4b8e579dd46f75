/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Face, PersonContext, PersonEnv } from '../face';
import { placeModule } from '../modules/place-module';
import { portalModulesOn } from '../modules/ui-modules';
import { answerMissing } from '../shell/answer-missing';
import { answerPage } from '../shell/answer-page';
import { formFields } from '../shell/form-fields';
import { pageProps } from '../shell/page-props';
import { PortalClient, type RequestAnswer } from './portal-client';
import { RequestPage } from './request-page';
import { RequestsPage } from './requests-page';

const list = '/servicedesk/customer/user/requests';
const one = '/servicedesk/customer/portal/:desk/:key';

/** The customer portal: a customer's requests, and one of them with what apps show on it. */
export function portalRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get('/servicedesk/customer/portals', (context) => context.redirect(list));
  routes.get(list, async (context) => {
    const requests = await portalOf(face, context).requests();
    return answerPage(context, <RequestsPage {...pageProps(face, context, 'Requests')} requests={requests} />);
  });
  routes.get(one, async (context) => {
    const request = await portalOf(face, context).request(context.req.param('key'));
    return request === undefined ? answerMissing(face, context, 'This request cannot be found') : showRequest(face, context, request);
  });
  routes.post(`${one}/comment`, async (context) => {
    const { desk, key } = context.req.param();
    await portalOf(face, context).comment(key, (await formFields(context))['text'] ?? '');
    return context.redirect(`/servicedesk/customer/portal/${desk}/${key}`, 303);
  });
  return routes;
}

const portalOf = ({ site }: Face, context: PersonContext): PortalClient => new PortalClient(site, context.get('person').accountId);

async function showRequest(face: Face, context: PersonContext, request: RequestAnswer): Promise<Response> {
  const { jira } = face.site.world;
  const comments = await portalOf(face, context).comments(request);
  const issue = jira.issues[request.issueId];
  const base = `/servicedesk/customer/portal/${request.serviceDeskId}/${request.issueKey}`;
  const portal = { id: Number(request.serviceDeskId) };
  const place = { base, more: { portal, request: { key: request.issueKey, typeId: Number(request.requestTypeId) } } };
  const modules = issue === undefined ? [] : portalModulesOn(face.site, issue);
  const placed = modules.map((module) => placeModule(face, context.get('person'), module, place));
  const title = `${request.issueKey} ${request.summary}`;
  const props = { request, comments, modules: placed, people: jira.people };
  return answerPage(context, <RequestPage {...pageProps(face, context, title)} {...props} />);
}
