/** @jsxImportSource hono/jsx */
import type { Issue } from '../../jira/world';
import type { Face, PersonContext } from '../face';
import type { LiveChannel } from '../modules/live-channel';
import { placeModule } from '../modules/place-module';
import { panelsOn, sidebarModulesOn } from '../modules/ui-modules';
import { answerPage } from '../shell/answer-page';
import { JiraClient } from '../shell/jira-client';
import { pageProps } from '../shell/page-props';
import { IssuePage } from './issue-page';
import { issueView } from './issue-view';
import { linkedTo } from './linked-to';
import type { Transition } from './status-menu';

/** The issue view; with a sentence on top when what the person just asked for was refused. */
export async function showIssue(face: Face, context: PersonContext, issue: Issue, error?: string): Promise<Response> {
  const { site, live, seal } = face;
  const person = context.get('person');
  const jira = new JiraClient(site, person.accountId);
  const [moves, assignable] = await Promise.all([
    jira.get<{ transitions: Transition[] }>(`/rest/api/3/issue/${issue.id}/transitions`),
    jira.get<{ accountId: string; displayName: string }[]>(`/rest/api/3/user/assignable/search?issueKey=${issue.key}&maxResults=100`),
  ]);
  const place = { issue, base: `/browse/${issue.key}` };
  return answerPage(
    context,
    <IssuePage
      {...pageProps(face, context, `${issue.key} ${issue.summary}`)}
      view={issueView(site.world.jira, issue)}
      linked={linkedTo(site.world.jira, issue, person)}
      transitions={moves.ok ? moves.value.transitions : []}
      assignable={assignable.ok ? assignable.value : []}
      people={site.world.jira.people}
      tab={context.req.query('tab') === 'worklog' ? 'worklog' : 'comments'}
      timeZone={person.timeZone}
      sidebar={sidebarModulesOn(site, issue).map((module) => placeModule(face, person, module, place))}
      panels={panelsOn(site, issue).map((module) => placeModule(face, person, module, place))}
      liveChannel={seal.seal({ kind: 'issue', person: person.accountId, issueId: issue.id } satisfies LiveChannel)}
      liveAfter={live.last}
      error={error}
    />,
    error === undefined ? 200 : 400,
  );
}
