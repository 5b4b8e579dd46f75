/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Face } from '../face';
import { answerPage } from '../shell/answer-page';
import { formFields } from '../shell/form-fields';
import { languages } from '../shell/languages';
import { roleOf } from './role-of';
import { SignInPage } from './sign-in-page';

const portal = '/servicedesk/customer/user/requests';

/** Choosing who one is and in which language, and leaving. */
export function signInRoutes(face: Face): Hono {
  const routes = new Hono();
  routes.get('/sign-in', (context) => showPeople(face, context));
  routes.post('/sign-in', async (context) => {
    const { accountId = '', next = '' } = await formFields(context);
    const person = face.site.world.jira.people[accountId];
    if (person?.active !== true) return context.text('There is no such person on this site.', 400);
    face.sessions.signIn(context, person.accountId);
    return context.redirect(person.kind === 'customer' && next === '' ? portal : localPath(next), 303);
  });
  routes.post('/sign-out', (context) => {
    face.sessions.signOut(context);
    return context.redirect('/sign-in', 303);
  });
  routes.post('/language', async (context) => {
    const { locale = '', next = '' } = await formFields(context);
    const person = face.sessions.person(context);
    if (person === undefined || !languages.some((language) => language.locale === locale))
      return context.text('Choose a language of the list.', 400);
    person.locale = locale;
    return context.redirect(localPath(next), 303);
  });
  return routes;
}

function showPeople(face: Face, context: Context): Promise<Response> {
  const { jira } = face.site.world;
  const people = Object.values(jira.people)
    .filter((person) => person.active && person.kind !== 'app')
    .map((person) => ({ person, role: roleOf(jira, person) }));
  const page = { title: 'Sign in', person: face.sessions.person(context), now: face.site.clock.now(), path: '/sign-in' };
  return answerPage(context, <SignInPage {...page} people={people} next={context.req.query('next') ?? ''} />);
}

/** Where to go after signing in: never off this site. */
function localPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/queues';
}
