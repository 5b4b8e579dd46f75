/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { RequestAnswer } from './portal-client';

export const RequestStatus: FC<{ status: RequestAnswer['currentStatus'] }> = ({ status: { status, statusCategory } }) => (
  <span class={`lozenge lozenge-${statusCategory.toLowerCase()}`}>{status}</span>
);
