import { useId, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { GivenRole, RoleMembers } from '../../../../src/platform/rules/roles';
import type { PeopleView } from '../../../../src/setup/rules/people/people-view';
import { say } from '../../ui/words/say';
import { MemberList } from './member-list';
import { MemberSearch } from './member-search';
import { roleDoes, roleNames, untilGiven } from './role-words';
import type { RolesAt } from './use-roles';

interface RoleCardProps {
  readonly role: GivenRole;
  readonly view: PeopleView;
  readonly roles: RolesAt;
}

const nobody: RoleMembers = { groups: [], people: [] };

/** One role: what it may do, who has it, and how that is changed. */
export function RoleCard({ role, view, roles: { asked, busy, give, forget } }: RoleCardProps) {
  const title = useId();
  const [adding, setAdding] = useState(false);
  const members = view.roles[role];
  const { groups, people } = members ?? nobody;
  const added = (more: Partial<RoleMembers>): void => {
    setAdding(false);
    give(role, { groups: [...groups, ...(more.groups ?? [])], people: [...people, ...(more.people ?? [])] });
  };
  return (
    <section className="people-role" aria-labelledby={title}>
      <h2 id={title}>{roleNames[role]}</h2>
      <p>{roleDoes[role]}</p>
      {members ? (
        <MemberList role={role} members={members} groups={view.groups} busy={busy} onChange={(left) => give(role, left)} />
      ) : (
        <p className="people-default">{untilGiven[role]}</p>
      )}
      {asked?.role === role && (
        <div className="people-asked" role="alert">
          <p>{asked.sentence}</p>
          <div className="people-acts">
            <Button spacing="compact" appearance="warning" isDisabled={busy} onClick={() => give(role, asked.members, true)}>
              {say('Do it')}
            </Button>
            <Button spacing="compact" appearance="subtle" onClick={forget}>
              {say('Leave it as it is')}
            </Button>
          </div>
        </div>
      )}
      {adding ? (
        <MemberSearch role={role} members={members ?? nobody} onAdd={added} onClose={() => setAdding(false)} />
      ) : (
        <div className="people-acts">
          <Button spacing="compact" isDisabled={busy} onClick={() => setAdding(true)}>
            {members ? say('Add a group or person') : say('Choose who')}
          </Button>
          {members && (
            <Button spacing="compact" appearance="subtle" isDisabled={busy} onClick={() => give(role, null)}>
              {say('Back to how Jira has it')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
