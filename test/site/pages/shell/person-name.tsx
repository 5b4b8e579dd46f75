/** @jsxImportSource hono/jsx */
import type { FC } from 'hono/jsx';
import type { Person } from '../../jira/world';
import { Avatar } from './avatar';

/** Avatar and name; what stands for nobody is the caller's word, such as "Unassigned". */
export const PersonName: FC<{ person: Person | undefined; nobody: string }> = ({ person, nobody }) =>
  person === undefined ? (
    <span class="quiet">{nobody}</span>
  ) : (
    <span class="person">
      <Avatar person={person} />
      {person.displayName}
    </span>
  );
