import type { GivenRole, Reason, Role } from '../../../../src/platform/rules/roles';
import { say } from '../../ui/words/say';

export const roleNames: Readonly<Record<Role, string>> = {
  administrator: say('Administrators'),
  manager: say('Managers'),
  compliance: say('Compliance'),
  technician: say('Technicians'),
  helpDesk: say('Help desk'),
};

/** What a single person is. */
export const roleName: Readonly<Record<Role, string>> = {
  administrator: say('Administrator'),
  manager: say('Manager'),
  compliance: say('Compliance'),
  technician: say('Technician'),
  helpDesk: say('Help desk'),
};

export const roleDoes: Readonly<Record<GivenRole, string>> = {
  manager: say('Sees amounts, margins and everybody’s time; closes months, runs meetings, changes clients, policies, templates and gates.'),
  compliance: say('Keeps the HIPAA binders: records, assessments, tests.'),
  technician: say('Sees the team, the clients, the months and the charges of their own work. Jira must let them log work.'),
  helpDesk: say(
    'A desk outside of the firm: clocks, notes and ticks on the tickets Jira lets it work on, and sees no amounts, days or records.',
  ),
};

/** Who has a role as long as nobody has given it. */
export const untilGiven: Readonly<Record<GivenRole, string>> = {
  manager: say('Whoever administers Jira, until you choose.'),
  compliance: say('Jira’s group “compliance” and managers, until you choose.'),
  technician: say('Everybody whom Jira lets log work, until you choose.'),
  helpDesk: say('Nobody, until you choose.'),
};

/** Why somebody has the role. */
export function reasonInWords(reason: Reason): string {
  switch (reason.by) {
    case 'jira':
      return say('by their right in Jira');
    case 'person':
      return say('named');
    case 'group':
      return say('group {group}', { group: reason.group });
    case 'manager':
      return say('as a manager');
  }
}
