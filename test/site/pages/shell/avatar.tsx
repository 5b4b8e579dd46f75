/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Person } from '../../jira/world';
import { initials } from './formats';

const hues = 6;

/** A person's initials on a disc; always beside or instead of the name, so it says nothing of its own. */
export const Avatar: FC<{ person: Person }> = ({ person }) => (
  <span class={`avatar avatar-${hueOf(person.accountId)}`} aria-hidden="true">
    {initials(person.displayName)}
  </span>
);

function hueOf(accountId: string): number {
  return Buffer.from(accountId).reduce((sum, byte) => sum + byte, 0) % hues;
}
