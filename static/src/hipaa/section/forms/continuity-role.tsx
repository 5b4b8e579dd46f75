import type { RoleData } from '../../../../../src/hipaa/rules/continuity/roles';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { kindForm } from './form';
import { DayField } from '../../../ui/fields/day-field';
import { TextField } from '../../../ui/fields/text-field';
import { say } from '../../../ui/words/say';

export const continuityRoleForm = kindForm<RoleData>({
  dateLabel: say('Has the role since'),
  empty: () => ({ role: '', person: '', deputy: '', acknowledgedOn: null }),
  Fields: ({ data, change }) => (
    <div className="section-fields">
      <TextField label={say('What the role does')} value={data.role} onChange={(role) => change({ role })} />
      <TextField label={say('Who has it')} value={data.person} onChange={(person) => change({ person })} />
      <TextField label={say('Deputy')} value={data.deputy} onChange={(deputy) => change({ deputy })} />
      <DayField
        label={say('Acknowledged on')}
        value={data.acknowledgedOn ?? ''}
        onChange={(day) => change({ acknowledgedOn: day === '' ? null : dateOnly(day) })}
      />
    </div>
  ),
});
