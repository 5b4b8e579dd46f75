/** @jsxImportSource hono/jsx */
import { createMiddleware } from 'hono/factory';
import { CustomerPage } from './customer-page';
import type { Face, PersonEnv } from './face';
import { answerPage } from './shell/answer-page';
import { pageProps } from './shell/page-props';

/** Pages are for people: who is not signed in chooses a person first and comes back. */
export function personOnly(face: Face) {
  return createMiddleware<PersonEnv>(async (context, next) => {
    const person = face.sessions.person(context);
    if (person === undefined) return context.redirect(`/sign-in?next=${encodeURIComponent(pathOf(context.req.url))}`);
    context.set('person', person);
    return person.kind === 'customer'
      ? answerPage(context, <CustomerPage {...pageProps(face, context, 'Customers use the portal')} />, 403)
      : next();
  });
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}
