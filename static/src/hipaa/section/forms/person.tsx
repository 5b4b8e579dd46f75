import { dateOnly } from '../../../../../src/platform/rules/units';
import { DayField, TextField } from './typed-fields';
import { kindForm } from './form';
import { say } from '../../../ui/words/say';

interface Typed {
  readonly name: string;
  readonly joinedOn: string;
  readonly leftOn: string | null;
}

/** Fields of somebody who works there. */
export const personForm = kindForm<Typed>({
  empty: () => ({ name: '', joinedOn: '', leftOn: null }),
  read: ({ name, joinedOn, leftOn }) => ({
    name,
    joinedOn: dateOnly(joinedOn),
    leftOn: leftOn === null || leftOn === '' ? null : dateOnly(leftOn),
  }),
  dateLabel: null,
  Fields: ({ data, change }) => (
    <div className="section-fields">
      <TextField label={say('Name')} value={data.name} onValue={(name) => change({ name })} />
      <DayField label={say('Joined on')} value={data.joinedOn} onValue={(joinedOn) => change({ joinedOn })} />
      <DayField label={say('Left on (empty while here)')} value={data.leftOn ?? ''} onValue={(leftOn) => change({ leftOn })} />
    </div>
  ),
});
