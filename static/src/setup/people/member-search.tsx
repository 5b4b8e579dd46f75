import { useEffect, useId, useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { GivenRole, RoleMembers } from '../../../../src/platform/rules/roles';
import type { MembersFound } from '../../../../src/setup/people/find-members';
import { call } from '../../ui/call';
import { Notice } from '../../ui/notice';
import { sentenceOf } from '../../ui/sentence-of';
import { useFocusBack } from '../../ui/use-focus-back';
import { say } from '../../ui/words/say';
import { roleNames } from './role-words';

interface MemberSearchProps {
  readonly role: GivenRole;
  /** Who has it already, and is not offered again. */
  readonly members: RoleMembers;
  readonly onAdd: (more: Partial<RoleMembers>) => void;
  readonly onClose: () => void;
}

const patience = 250;

/** Looks for groups and people of Jira by their names. */
export function MemberSearch({ role, members, onAdd, onClose }: MemberSearchProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useFocusBack(field);
  const [text, setText] = useState('');
  const { found, trouble } = useFound(text.trim());
  useEffect(() => field.current?.focus(), []);
  const groups = (found?.groups ?? []).filter((group) => !members.groups.some((other) => other.id === group.id));
  const people = (found?.people ?? []).filter(({ accountId }) => !members.people.includes(accountId));
  return (
    <div className="people-search" role="search" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <label htmlFor={id}>{say('Group or person of Jira for: {role}', { role: roleNames[role] })}</label>
      <input
        ref={field}
        id={id}
        className="labelled-input"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {trouble !== null && <Notice sentence={trouble} />}
      <ul className="people-found" aria-label={say('Found')}>
        {groups.map((group) => (
          <li key={group.id}>
            <button type="button" onClick={() => onAdd({ groups: [group] })}>
              {group.name} <span className="subtle">{say('group')}</span>
            </button>
          </li>
        ))}
        {people.map(({ accountId, name }) => (
          <li key={accountId}>
            <button type="button" onClick={() => onAdd({ people: [accountId] })}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {found !== null && groups.length + people.length === 0 && (
        <p className="subtle" role="status">
          {say('Jira shows no other group or colleague of that name.')}
        </p>
      )}
      <div>
        <Button spacing="compact" appearance="subtle" onClick={onClose}>
          {say('Cancel')}
        </Button>
      </div>
    </div>
  );
}

/** What is found for the text, a moment after it was typed; null as long as nothing was looked for. */
function useFound(text: string): { readonly found: MembersFound | null; readonly trouble: string | null } {
  const [found, setFound] = useState<MembersFound | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    setTrouble(null);
    if (text === '') {
      setFound(null);
      return undefined;
    }
    let late = false;
    const timer = setTimeout(() => {
      call('findMembers', { text }).then(
        (answer) => late || setFound(answer),
        (thrown: unknown) => late || setTrouble(sentenceOf(thrown)),
      );
    }, patience);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [text]);
  return { found, trouble };
}
