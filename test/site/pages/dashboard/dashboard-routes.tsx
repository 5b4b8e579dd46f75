/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Face, PersonEnv } from '../face';
import { placeModule } from '../modules/place-module';
import { uiModules } from '../modules/ui-modules';
import { answerPage } from '../shell/answer-page';
import { pageProps } from '../shell/page-props';
import { DashboardPage } from './dashboard-page';

/** A dashboard that everybody sees alike, with every gadget of the app on it. */
export function dashboardRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get('/dashboard', (context) => {
    const installed = face.site.world.forge.installation !== null;
    const modules = installed ? uiModules(face.site, 'jira:dashboardGadget') : [];
    const gadgets = modules.map((module) => placeModule(face, context.get('person'), module, { base: '/dashboard' }));
    return answerPage(context, <DashboardPage {...pageProps(face, context, 'Dashboard')} gadgets={gadgets} />);
  });
  return routes;
}
