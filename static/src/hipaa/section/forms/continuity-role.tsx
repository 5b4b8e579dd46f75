import type { RoleData } from '../../../../../src/hipaa/rules/continuity/roles';
import { dateOnly } from '../../../../../src/platform/rules/units';
import { kindForm } from './form';
import { TextField } from './plain-fields';

export const continuityRoleForm = kindForm<RoleData>({
  dateLabel: 'Has the role since',
  empty: () => ({ role: '', person: '', deputy: '', acknowledgedOn: null }),
  Fields: ({ data, change }) => (
    <div className="section-fields">
      <TextField label="What the role does" value={data.role} onChange={(role) => change({ role })} />
      <TextField label="Who has it" value={data.person} onChange={(person) => change({ person })} />
      <TextField label="Deputy" value={data.deputy} onChange={(deputy) => change({ deputy })} />
      <TextField
        type="date"
        label="Acknowledged on"
        value={data.acknowledgedOn ?? ''}
        onChange={(day) => change({ acknowledgedOn: day === '' ? null : dateOnly(day) })}
      />
    </div>
  ),
});
