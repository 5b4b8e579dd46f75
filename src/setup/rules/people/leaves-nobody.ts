import type { GivenRole } from '../../../platform/rules/roles';

/** What is said before a change that leaves nobody in a role; that nobody is the help desk is as it should be. */
export const leavesNobody: Readonly<Record<Exclude<GivenRole, 'helpDesk'>, string>> = {
  manager: 'Then nobody is a manager but who administers Jira.',
  compliance: 'Then nobody keeps the binders but managers.',
  technician: 'Then nobody is a technician but managers.',
};
