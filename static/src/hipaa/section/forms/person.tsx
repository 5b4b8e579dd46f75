import { dateOnly } from '../../../../../src/platform/rules/units';
import { DayField } from '../../../ui/fields/day-field';
import { TextField } from '../../../ui/fields/text-field';
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
      <TextField label={say('Name')} value={data.name} onChange={(name) => change({ name })} />
      <DayField label={say('Joined on')} value={data.joinedOn} onChange={(joinedOn) => change({ joinedOn })} />
      <DayField label={say('Left on (empty while here)')} value={data.leftOn ?? ''} onChange={(leftOn) => change({ leftOn })} />
    </div>
  ),
});
