import { mayGlobally } from '../../jira/may';
import type { Face, PersonContext } from '../face';
import { inLanguageOf, wikiModules, type UiModuleType } from '../modules/ui-modules';
import type { Person } from '../../jira/world';
import type { PageProps } from './page';

/** What the frame of a page needs to know of the request. */
export function pageProps(face: Face, context: PersonContext, title: string): PageProps {
  const person = context.get('person');
  const administers = mayGlobally(face.site.world.jira, person, 'ADMINISTER');
  return { title, person, administers, now: face.site.clock.now(), path: context.req.path, wikiApps: wikiApps(face, person) };
}

function wikiApps({ site }: Face, person: Person) {
  const links = (type: UiModuleType) =>
    wikiModules(site, type)
      .map((module) => inLanguageOf(site, person, module))
      .map(({ key, title = key, route }) => ({ title, route: String(route) }));
  return { ofSite: links('confluence:globalPage'), ofSpace: links('confluence:spacePage') };
}
