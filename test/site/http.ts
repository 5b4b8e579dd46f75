import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { controlApp } from './control/control-app';
import { appRoutes } from './pages/apps/app-routes';
import { assetRoutes } from './pages/asset-routes';
import { automationRoutes } from './pages/automation/automation-routes';
import { bulkRoutes } from './pages/bulk/bulk-routes';
import { controlRoutes } from './pages/controls/control-routes';
import { createRoutes } from './pages/create/create-routes';
import { dashboardRoutes } from './pages/dashboard/dashboard-routes';
import type { Face, PersonEnv } from './pages/face';
import { issueRoutes } from './pages/issue/issue-routes';
import { LiveFeed } from './pages/live-feed';
import { loopbackOnly } from './pages/loopback-only';
import { bridgeRoutes } from './pages/modules/bridge-routes';
import { anyIssueFeed, issueFeed } from './pages/modules/live-channel';
import { liveRoutes } from './pages/modules/live-routes';
import { resourceRoutes } from './pages/modules/resource-routes';
import { personOnly } from './pages/person-only';
import { sameOriginOnly } from './pages/same-origin-only';
import { Seal } from './pages/seal';
import { organizationRoutes } from './pages/organizations/organization-routes';
import { portalRoutes } from './pages/portal/portal-routes';
import { searchRoutes } from './pages/search/search-routes';
import { answerMissing } from './pages/shell/answer-missing';
import { Sessions } from './pages/sessions';
import { signInRoutes } from './pages/sign-in/sign-in-routes';
import { wikiRoutes } from './pages/wiki/wiki-routes';
import { triggerRoutes } from './forge/web-triggers/trigger-routes';
import { workflowRoutes } from './pages/workflow/workflow-routes';
import type { Site } from './site';

export interface HttpOptions {
  /** Signs sessions and modules' places; with the same secret, pages opened before a restart go on working after it. */
  readonly secret?: string;
}

/** The site as an HTTP server: REST for any client, pages for browsers, the app's resources, and the controls for this machine alone. */
export function httpApp(site: Site, { secret = randomBytes(32).toString('hex') }: HttpOptions = {}): Hono {
  const seal = new Seal(secret);
  const face: Face = { site, seal, sessions: new Sessions(site, seal), live: new LiveFeed() };
  site.onChange(({ issueId }) => {
    if (issueId === undefined) return;
    face.live.send(issueFeed(issueId), null);
    face.live.send(anyIssueFeed, null);
  });
  const app = new Hono();
  app.route('/', triggerRoutes(site));
  app.use(sameOriginOnly);
  for (const path of ['/rest/*', '/wiki/api/*', '/wiki/rest/*', '/wiki/download/*']) {
    app.all(path, (context) => {
      const caller = face.sessions.caller(context);
      if (caller === undefined) return context.text('Client must be authenticated to access this resource.', 401);
      return site.rest.fetch(context.req.raw, { caller });
    });
  }
  app.use(compress());
  app.route('/', assetRoutes());
  app.route('/', resourceRoutes(face));
  app.route('/', signInRoutes(face));
  app.use('/__site/*', loopbackOnly);
  app.route('/', bridgeRoutes(face));
  app.route('/', liveRoutes(face));
  app.route('/__site', controlApp(site));
  app.route('/', personPages(face));
  return app;
}

function personPages(face: Face): Hono<PersonEnv> {
  const pages = new Hono<PersonEnv>();
  pages.use(personOnly(face));
  const jira = [searchRoutes, bulkRoutes, workflowRoutes, issueRoutes, createRoutes, appRoutes, dashboardRoutes, automationRoutes];
  for (const routes of [...jira, wikiRoutes, organizationRoutes, portalRoutes, controlRoutes]) pages.route('/', routes(face));
  pages.all('*', (context) => answerMissing(face, context, 'There is no such page'));
  return pages;
}
