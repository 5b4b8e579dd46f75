/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import type { Face, PersonContext, PersonEnv } from '../face';
import { hasGlobally } from '../has-globally';
import type { LiveChannel } from '../modules/live-channel';
import { answerPage } from '../shell/answer-page';
import { JiraClient } from '../shell/jira-client';
import { pageProps } from '../shell/page-props';
import { SearchPage } from './search-page';
import type { Queue } from './search-page';
import { searchResult } from './search-result';

const allOpen = 'project = HD AND statusCategory != Done ORDER BY created DESC';

const queues: readonly Queue[] = [
  { name: 'All open', jql: allOpen },
  { name: 'Assigned to me', jql: 'assignee = currentUser() AND statusCategory != Done ORDER BY created DESC' },
  { name: 'Maintenance, open items', jql: 'maintenanceOpen > 0 ORDER BY duedate ASC' },
  { name: 'Done', jql: 'project = HD AND statusCategory = Done ORDER BY updated DESC' },
];

/** Lists of tickets: the queues of the desk, and any query. */
export function searchRoutes(face: Face): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.get('/', (context) => context.redirect('/queues'));
  routes.get('/queues', (context) => showTickets(face, context, 'Queues', queues, allOpen));
  routes.get('/issues', (context) => context.redirect(`/search?jql=${encodeURIComponent(context.req.query('jql') ?? '')}`));
  routes.get('/search', (context) => showTickets(face, context, 'Search', [], 'project = HD ORDER BY created DESC'));
  return routes;
}

async function showTickets(
  face: Face,
  context: PersonContext,
  heading: string,
  tabs: readonly Queue[],
  byDefault: string,
): Promise<Response> {
  const person = context.get('person');
  const jql = context.req.query('jql') ?? byDefault;
  const page = context.req.query('page');
  const result = await searchResult(face, new JiraClient(face.site, person.accountId), jql, page);
  const mayMove = await hasGlobally(face, person, 'BULK_CHANGE');
  const transitions = mayMove ? face.site.world.jira.transitions : [];
  const liveChannel = face.seal.seal({ kind: 'issues', person: person.accountId } satisfies LiveChannel);
  const live = { liveChannel, liveAfter: face.live.last };
  const props = { ...live, heading, queues: tabs, jql, isFirstPage: page === undefined, result, timeZone: person.timeZone, transitions };
  return answerPage(context, <SearchPage {...pageProps(face, context, heading)} {...props} />);
}
