import { createMiddleware } from 'hono/factory';
import type { Face, PersonEnv } from './face';

const portal = '/servicedesk/customer/';

/** Pages are for people: who is not signed in chooses a person first and comes back. Customers have the portal alone. */
export function personOnly(face: Face) {
  return createMiddleware<PersonEnv>(async (context, next) => {
    const person = face.sessions.person(context);
    if (person === undefined) return context.redirect(`/sign-in?next=${encodeURIComponent(pathOf(context.req.url))}`);
    context.set('person', person);
    return person.kind === 'customer' && !context.req.path.startsWith(portal) ? context.redirect(`${portal}user/requests`) : next();
  });
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
