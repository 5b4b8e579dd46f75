import { useState } from 'react';
import type { BinderId } from '../../../../src/hipaa/rules/binder';
import { teamGap, type BinderTeam } from '../../../../src/hipaa/rules/team';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { usePeople } from '../../ui/use-people';
import { TeamChoice } from './team-choice';
import { findGroups, findPeople, type Found } from './team-directory';
import { say } from '../../ui/words/say';

interface BinderTeamProps {
  readonly binder: BinderId;
  readonly name: string;
  readonly team: BinderTeam | null;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Who alone may see a client's binder: a group of Confluence and single people, with who sets it. */
export function BinderTeamForm({ binder, name, team, onDone, onClose }: BinderTeamProps) {
  const [groups, setGroups] = useState<readonly Found[]>(team === null ? [] : [team.group]);
  const [added, setAdded] = useState<readonly Found[]>((team?.added ?? []).map((id) => ({ id, name: '' })));
  const nameOf = usePeople(added.map(({ id }) => id));
  const gap = team === null ? null : teamGap(team);
  const save = async (): Promise<void> => {
    const [group] = groups;
    if (!group) return;
    await call('setTeam', { binder, group, people: added.map(({ id }) => id) });
    const people =
      added.length === 0
        ? ''
        : added.length === 1
          ? say(', the one you added')
          : say(', the {added} you added', { added: String(added.length) });
    onDone(
      say('{name}: only {group}{people} and you see its binder now. Rounds looks every day whether that is still so.', {
        name,
        group: group.name,
        people,
      }),
    );
  };
  return (
    <InlineForm
      label={say('Who may see the binder of {name}', { name })}
      save={gap === null ? say('Let only them see it') : say('Set it again')}
      check={() => (groups.length === 0 ? say('Choose the group of the client’s team.') : null)}
      onSave={save}
      onClose={onClose}
    >
      {gap !== null && <p>{gap}</p>}
      <div className="binder-team">
        <TeamChoice label={say('Group of the client’s team')} takes="one" chosen={groups} find={findGroups} onChoose={setGroups} />
        <TeamChoice
          label={say('Single people beside it, such as an auditor')}
          takes="many"
          chosen={added.map((one) => (one.name === '' ? { ...one, name: nameOf(one.id) } : one))}
          find={findPeople}
          onChoose={setAdded}
        />
      </div>
      <p className="subtle">
        {say(
          'Pages below the cover follow it; who may edit the cover stays as it is. Auditors read the binder once they are among these, and need no Rounds for it.',
        )}
      </p>
    </InlineForm>
  );
}
