import { useState } from 'react';
import type { BinderId } from '../../../../src/hipaa/rules/binder';
import { teamGap, type BinderTeam } from '../../../../src/hipaa/rules/team';
import { call } from '../../ui/call';
import { InlineForm } from '../../ui/inline-form';
import { Labelled } from '../../ui/labelled';

interface BinderTeamProps {
  readonly binder: BinderId;
  readonly name: string;
  readonly team: BinderTeam | null;
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Who alone may see a client's binder: a group of Confluence, with who sets it. */
export function BinderTeamForm({ binder, name, team, onDone, onClose }: BinderTeamProps) {
  const [group, setGroup] = useState(team?.group ?? '');
  const gap = team === null ? null : teamGap(team);
  return (
    <InlineForm
      label={`Who may see the binder of ${name}`}
      save={gap === null ? 'Let only them see it' : 'Set it again'}
      check={() => (group.trim() === '' ? 'Name the group of the client’s team.' : null)}
      onSave={async () => {
        await call('setTeam', { binder, group: group.trim() });
        onDone(`${name}: only ${group.trim()} and you see its binder now. Rounds looks every day whether that is still so.`);
      }}
      onClose={onClose}
    >
      {gap !== null && <p>{gap}</p>}
      <Labelled label="Group of the client’s team, as Confluence calls it">
        {(field) => (
          <input id={field} className="labelled-input" value={group} onChange={({ currentTarget }) => setGroup(currentTarget.value)} />
        )}
      </Labelled>
      <p className="subtle">
        Pages below the cover follow it. Auditors read the binder once they are in the group, and need no Rounds for it.
      </p>
    </InlineForm>
  );
}
