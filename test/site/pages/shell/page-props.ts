import { mayGlobally } from '../../jira/may';
import type { Face, PersonContext } from '../face';
import { wikiModules, type UiModuleType } from '../modules/ui-modules';
import type { PageProps } from './page';

/** What the frame of a page needs to know of the request. */
export function pageProps(face: Face, context: PersonContext, title: string): PageProps {
  const person = context.get('person');
  const administers = mayGlobally(face.site.world.jira, person, 'ADMINISTER');
  return { title, person, administers, now: face.site.clock.now(), path: context.req.path, wikiApps: wikiApps(face) };
}

function wikiApps({ site }: Face) {
  const links = (type: UiModuleType) => wikiModules(site, type).map(({ key, title = key, route }) => ({ title, route: String(route) }));
  return { ofSite: links('confluence:globalPage'), ofSpace: links('confluence:spacePage') };
}
