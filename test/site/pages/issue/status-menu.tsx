/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { IssueView } from './issue-view';

export interface Transition {
  readonly id: string;
  readonly name: string;
}

export const StatusMenu: FC<{ view: IssueView; transitions: readonly Transition[] }> = ({ view: { issue, status }, transitions }) => (
  <div data-live="status" class="status-menu">
    <details class="menu">
      <summary class={`button status status-${status?.category ?? 'new'}`} aria-label={`Status: ${status?.name ?? ''}. Change it`}>
        {status?.name}
      </summary>
      <form method="post" action={`/browse/${issue.key}/transition`} data-quiet class="menu-items">
        {transitions.length === 0 ? <p class="quiet">You cannot move this ticket.</p> : null}
        {transitions.map((transition) => (
          <button type="submit" name="transition" value={transition.id}>
            {transition.name}
          </button>
        ))}
      </form>
    </details>
  </div>
);
