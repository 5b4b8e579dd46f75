/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Person } from '../../jira/world';
import { ModuleFrame } from '../modules/module-frame';
import type { PlacedModule } from '../modules/placed-module';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';
import { PersonName } from '../shell/person-name';
import type { RequestAnswer, RequestComment } from './portal-client';
import { RequestStatus } from './request-status';

interface RequestPageProps extends PageProps {
  readonly request: RequestAnswer;
  readonly comments: readonly RequestComment[];
  readonly modules: readonly PlacedModule[];
  readonly people: Readonly<Record<string, Person>>;
}

/** A request as its customer sees it: status, words and public comments; apps' modules stand below the activity. */
export const RequestPage: FC<RequestPageProps> = ({ request, comments, modules, people, ...page }) => (
  <Page {...page}>
    <div class="narrow request">
      <nav aria-label="Breadcrumbs" class="breadcrumbs">
        <a href="/servicedesk/customer/user/requests">Requests</a>
        <span aria-hidden="true">/</span>
        <span class="quiet">{request.issueKey}</span>
      </nav>
      <h1>{request.summary}</h1>
      <p class="row">
        <RequestStatus status={request.currentStatus} />
        <span class="quiet">
          {request.reporter === undefined ? '' : `${request.reporter.displayName} raised this on `}
          {request.createdDate.friendly}
        </span>
      </p>
      <p class="request-text">{textOf(request)}</p>
      <section class="stack" aria-labelledby="activity-heading">
        <h2 id="activity-heading">Activity</h2>
        <ol class="comments">
          {comments.map(({ author, created, body }) => (
            <li>
              <p class="byline">
                <PersonName person={people[author.accountId]} nobody="Former user" />
                <span>{created.friendly}</span>
              </p>
              <p class="request-text">{body}</p>
            </li>
          ))}
          {comments.length === 0 ? <li class="quiet">Nothing was said yet.</li> : null}
        </ol>
        <form method="post" action={`/servicedesk/customer/portal/${request.serviceDeskId}/${request.issueKey}/comment`} class="stack">
          <label>
            Add a comment
            <textarea name="text" rows={3} required maxlength={32_767}></textarea>
          </label>
          <div class="row">
            <button type="submit" class="primary">
              Send
            </button>
          </div>
        </form>
      </section>
      {modules.map((module) => (
        <section class="module" aria-labelledby={`module-${module.key}`}>
          <h2 id={`module-${module.key}`}>{module.title}</h2>
          <ModuleFrame module={module} />
        </section>
      ))}
    </div>
  </Page>
);

function textOf({ requestFieldValues }: RequestAnswer): string {
  const value = requestFieldValues.find(({ fieldId }) => fieldId === 'description')?.value;
  return typeof value === 'string' ? value : '';
}
