import type { GivenRole, Role } from '../../../platform/rules/roles';

interface RoleWords {
  readonly name: string;
  readonly many: string;
  readonly does: string;
}

/** What roles are called, and what who has them may do. */
export const roleWords: Readonly<Record<Role, RoleWords>> = {
  administrator: {
    name: 'Administrator',
    many: 'Administrators',
    does: 'Sets Rounds up, gives roles, and may do whatever managers may. Who administers Jira is one, always: Jira decides.',
  },
  manager: {
    name: 'Manager',
    many: 'Managers',
    does: 'Sees amounts, margins and everybody’s time, closes months, runs meetings, changes clients and templates.',
  },
  compliance: { name: 'Compliance', many: 'Compliance people', does: 'Keeps the HIPAA binders: records, assessments, tests.' },
  technician: {
    name: 'Technician',
    many: 'Technicians',
    does: 'Sees the team, the clients, the months and the charges of their own work. Jira must let them log work.',
  },
  helpDesk: {
    name: 'Help desk',
    many: 'Help desk',
    does: 'Clocks, notes and ticks on the tickets that Jira lets it work on. Sees no amounts, no other people’s days and no records of clients.',
  },
};

/** Who has a role as long as nobody has given it. */
export const untilGiven: Readonly<Record<GivenRole, string>> = {
  manager: 'Until you choose: whoever administers Jira.',
  compliance: 'Until you choose: Jira’s group “compliance”, and managers.',
  technician: 'Until you choose: everybody whom Jira lets log work, but for the help desk.',
  helpDesk: 'Until you choose: nobody. A desk outside of the firm belongs here.',
};

/** What is asked before a change that leaves nobody in a role. */
export const leavesNobody: Readonly<Record<Exclude<GivenRole, 'helpDesk'>, string>> = {
  manager: 'Then nobody is a manager but who administers Jira.',
  compliance: 'Then nobody keeps the binders but managers.',
  technician: 'Then nobody is a technician but managers.',
};
