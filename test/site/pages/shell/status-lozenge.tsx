/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Status } from '../../jira/world';

export const StatusLozenge: FC<{ status: Status | undefined }> = ({ status }) => (
  <span class={`lozenge lozenge-${status?.category ?? 'new'}`}>{status?.name ?? 'Unknown'}</span>
);
