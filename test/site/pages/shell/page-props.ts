import type { Face, PersonContext } from '../face';
import type { PageProps } from './page';

/** What the frame of a page needs to know of the request. */
export function pageProps(face: Face, context: PersonContext, title: string): PageProps {
  return { title, person: context.get('person'), now: face.site.clock.now(), path: context.req.path };
}
