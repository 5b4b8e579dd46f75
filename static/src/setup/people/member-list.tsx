import type { GivenRole, RoleMembers } from '../../../../src/platform/rules/roles';
import type { GroupNow } from '../../../../src/setup/rules/people/people-view';
import { usePeople } from '../../ui/use-people';
import { say, sayCount } from '../../ui/words/say';
import { roleNames } from './role-words';

interface MemberListProps {
  readonly role: GivenRole;
  readonly members: RoleMembers;
  readonly groups: readonly GroupNow[];
  readonly busy: boolean;
  readonly onChange: (left: RoleMembers) => void;
}

/** The groups and people to whom a role is given, each with the way out. */
export function MemberList({ role, members: { groups, people }, groups: now, busy, onChange }: MemberListProps) {
  const nameOf = usePeople(people);
  if (groups.length + people.length === 0) return <p className="people-default">{say('Given to nobody.')}</p>;
  return (
    <ul className="people-members" aria-label={roleNames[role]}>
      {groups.map((group) => {
        const { name = group.name, deleted = false, members = [] } = now.find(({ id }) => id === group.id) ?? {};
        const without = { people, groups: groups.filter(({ id }) => id !== group.id) };
        return (
          <Member
            key={group.id}
            name={name}
            what={whatOf(deleted, members.length)}
            warns={deleted}
            busy={busy}
            onRemove={() => onChange(without)}
          />
        );
      })}
      {people.map((person) => {
        const without = { groups, people: people.filter((other) => other !== person) };
        return <Member key={person} name={nameOf(person)} what="" warns={false} busy={busy} onRemove={() => onChange(without)} />;
      })}
    </ul>
  );
}

function whatOf(deleted: boolean, count: number): string {
  if (deleted) return say('This group was deleted in Jira and gives the role to nobody.');
  return sayCount(count, { one: 'group, {count} person', other: 'group, {count} people' });
}

interface MemberProps {
  readonly name: string;
  readonly what: string;
  readonly warns: boolean;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

function Member({ name, what, warns, busy, onRemove }: MemberProps) {
  return (
    <li>
      <span>
        {name} {what !== '' && <span className={warns ? 'people-warns' : 'subtle'}>{what}</span>}
      </span>
      <button type="button" className="link" disabled={busy} aria-label={say('Remove {name}', { name })} onClick={onRemove}>
        ✕
      </button>
    </li>
  );
}
