/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Face, PersonContext, PersonEnv } from '../face';
import { answerPage } from '../shell/answer-page';
import { formFields } from '../shell/form-fields';
import { pageProps } from '../shell/page-props';
import { ControlsPage } from './controls-page';
import { faultAsked } from './fault-asked';
import { instantAsked } from './instant-asked';

const callsShown = 100;

/** The controls as a page for people; programs use the same through JSON. */
export function controlRoutes(face: Face): Hono<PersonEnv> {
  const { site } = face;
  const routes = new Hono<PersonEnv>();
  routes.get('/__site', (context) => show(face, context));
  routes.post('/__site/controls/clock', async (context) => {
    const instant = instantAsked(await formFields(context), site.clock.now(), context.get('person').timeZone);
    if (instant === undefined) return show(face, context, 'Time only goes forward: say a later instant.');
    await site.advance({ to: instant });
    return context.redirect('/__site', 303);
  });
  routes.post('/__site/controls/faults', async (context) => {
    site.faults.arm(faultAsked(await formFields(context)));
    return context.redirect('/__site#faults-heading', 303);
  });
  routes.post('/__site/controls/faults/clear', (context) => {
    site.faults.clear();
    return context.redirect('/__site#faults-heading', 303);
  });
  routes.post('/__site/controls/confluence', async (context) => {
    site.forge.connectConfluence((await formFields(context))['connected'] === 'true');
    return context.redirect('/__site#confluence-heading', 303);
  });
  routes.post('/__site/controls/reset', async (context) => {
    await site.reset();
    return context.redirect('/__site', 303);
  });
  return routes;
}

function show(face: Face, context: PersonContext, error?: string): Promise<Response> {
  const { site } = face;
  const props = {
    timeZone: context.get('person').timeZone,
    faults: site.faults.armed,
    calls: site.wire.since(site.wire.count - callsShown).toReversed(),
    functions: [...site.forge.manifest.functions.keys()],
    people: site.world.jira.people,
    connected: site.world.forge.installation?.confluence === true,
    error,
  };
  return answerPage(context, <ControlsPage {...pageProps(face, context, 'Site controls')} {...props} />, error === undefined ? 200 : 400);
}
