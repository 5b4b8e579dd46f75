import { mayGlobally } from '../../jira/may';
import type { Face, PersonContext } from '../face';
import type { PageProps } from './page';

/** What the frame of a page needs to know of the request. */
export function pageProps(face: Face, context: PersonContext, title: string): PageProps {
  const person = context.get('person');
  const administers = mayGlobally(face.site.world.jira, person, 'ADMINISTER');
  return { title, person, administers, now: face.site.clock.now(), path: context.req.path };
}
