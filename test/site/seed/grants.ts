type Grants = Record<string, string[]>;

/** What everybody who works on a project may do in it. */
const working = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'RESOLVE_ISSUES',
  'CLOSE_ISSUES',
  'ADD_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'WORK_ON_ISSUES',
  'EDIT_OWN_WORKLOGS',
  'DELETE_OWN_WORKLOGS',
  'ASSIGN_ISSUES',
  'SCHEDULE_ISSUES',
  'LINK_ISSUES',
  'CREATE_ATTACHMENTS',
  'DELETE_OWN_ATTACHMENTS',
  'MODIFY_REPORTER',
  'SERVICEDESK_AGENT',
];
const managing = [
  'ADMINISTER_PROJECTS',
  'DELETE_ISSUES',
  'MOVE_ISSUES',
  'SET_ISSUE_SECURITY',
  'EDIT_ALL_COMMENTS',
  'DELETE_ALL_COMMENTS',
  'DELETE_ALL_ATTACHMENTS',
  'EDIT_ALL_WORKLOGS',
  'DELETE_ALL_WORKLOGS',
];

/** The group that Atlassian puts every app's account into; projects trust it with everything but being an assignee. */
export const appsGroup = 'atlassian-addons-admin';

/** The desk: technicians and the help desk work on it, managers run it, compliance reads along. */
export function deskGrants(): Grants {
  return {
    ...granted(working, ['technicians', 'service-managers', 'help-desk', appsGroup]),
    ...granted(managing, ['service-managers', appsGroup]),
    BROWSE_PROJECTS: ['technicians', 'service-managers', 'help-desk', 'compliance', appsGroup],
    ADD_COMMENTS: ['technicians', 'service-managers', 'help-desk', 'compliance', appsGroup],
    ASSIGNABLE_USER: ['technicians', 'service-managers'],
  };
}

/** A project of the managers' own. */
export function internalGrants(): Grants {
  return { ...granted([...working, ...managing], ['service-managers', appsGroup]), ASSIGNABLE_USER: ['service-managers'] };
}

const granted = (permissions: readonly string[], groups: readonly string[]): Grants =>
  Object.fromEntries(permissions.map((permission) => [permission, [...groups]]));
