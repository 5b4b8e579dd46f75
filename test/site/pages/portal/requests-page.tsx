/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import { Page } from '../shell/page';
import type { PageProps } from '../shell/page';
import type { RequestAnswer } from './portal-client';
import { RequestStatus } from './request-status';

export const RequestsPage: FC<PageProps & { requests: readonly RequestAnswer[] }> = ({ requests, ...page }) => (
  <Page {...page}>
    <div class="wide">
      <h1>Requests</h1>
      {requests.length === 0 ? (
        <p class="empty">You have no requests, and nobody has shared one with you.</p>
      ) : (
        <List requests={requests} />
      )}
    </div>
  </Page>
);

const List: FC<{ requests: readonly RequestAnswer[] }> = ({ requests }) => (
  <div class="scroll-x" tabindex={0} role="region" aria-label="Requests">
    <table class="requests">
      <thead>
        <tr>
          <th scope="col">Reference</th>
          <th scope="col">Summary</th>
          <th scope="col">Status</th>
          <th scope="col">Raised by</th>
          <th scope="col">Created</th>
        </tr>
      </thead>
      <tbody>
        {requests.map(({ issueKey, summary, currentStatus, reporter, createdDate, serviceDeskId }) => (
          <tr>
            <td>
              <a class="key" href={`/servicedesk/customer/portal/${serviceDeskId}/${issueKey}`}>
                {issueKey}
              </a>
            </td>
            <td class="summary-cell">
              <a href={`/servicedesk/customer/portal/${serviceDeskId}/${issueKey}`}>{summary}</a>
            </td>
            <td>
              <RequestStatus status={currentStatus} />
            </td>
            <td>{reporter?.displayName ?? ''}</td>
            <td>{createdDate.friendly}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
