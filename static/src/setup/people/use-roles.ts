import { useCallback, useEffect, useState } from 'react';
import type { GivenRole, RoleMembers } from '../../../../src/platform/rules/roles';
import type { PeopleView } from '../../../../src/setup/rules/people/people-view';
import { call } from '../../ui/call';
import { sentenceOf } from '../../ui/sentence-of';
import { say } from '../../ui/words/say';

/** A change that leaves nobody in a role, and waits for a yes. */
export interface Asked {
  readonly role: GivenRole;
  readonly members: RoleMembers;
  readonly sentence: string;
}

export interface RolesAt {
  readonly view: PeopleView | null;
  readonly trouble: string | null;
  readonly refused: string | null;
  readonly asked: Asked | null;
  readonly busy: boolean;
  /** What was done last, for who listens. */
  readonly done: string;
  readonly fetch: () => Promise<void>;
  readonly give: (role: GivenRole, members: RoleMembers | null, knowing?: boolean) => void;
  readonly undo: () => void;
  readonly forget: () => void;
}

/** Who has which role, and how that is changed: one change after the other, each seen as the server then tells it. */
export function useRoles(): RolesAt {
  const [view, setView] = useState<PeopleView | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState('');
  const fetch = useCallback(async () => {
    try {
      setView(await call('openPeople', {}));
      setTrouble(null);
    } catch (thrown) {
      setTrouble(sentenceOf(thrown));
    }
  }, []);
  useEffect(() => void fetch(), [fetch]);

  const carryOut = async (act: (version: number) => Promise<string>): Promise<void> => {
    if (busy || !view) return;
    setBusy(true);
    setRefused(null);
    setAsked(null);
    try {
      setDone(await act(view.version));
    } catch (thrown) {
      setRefused(sentenceOf(thrown));
    }
    await fetch();
    setBusy(false);
  };

  const give: RolesAt['give'] = (role, members, knowing = false) =>
    void carryOut(async (version) => {
      const answer = await call('giveRole', { role, members, version, knowing });
      if (answer.outcome === 'given') return say('The role is changed.');
      if (members) setAsked({ role, members, sentence: answer.sentence });
      return answer.sentence;
    });
  const undo = (): void =>
    void carryOut(async (version) => {
      await call('undoRoles', { version });
      return say('The last change of roles is undone.');
    });
  const forget = (): void => {
    setRefused(null);
    setAsked(null);
  };
  return { view, trouble, refused, asked, busy, done, fetch, give, undo, forget };
}
