/** Jira's built-in permissions that the site knows. */
export interface PermissionKey {
  readonly id: string;
  readonly name: string;
  readonly type: 'PROJECT' | 'GLOBAL';
  readonly description: string;
}

const inProject = (id: number, name: string, description: string): PermissionKey => ({
  id: String(id),
  name,
  type: 'PROJECT',
  description,
});
const inGlobal = (id: number, name: string, description: string): PermissionKey => ({ id: String(id), name, type: 'GLOBAL', description });

export const permissionKeys: Readonly<Record<string, PermissionKey>> = {
  ADMINISTER: inGlobal(
    0,
    'Administer Jira',
    'Create and administer projects, issue types, fields, workflows, and schemes for all projects.',
  ),
  USER_PICKER: inGlobal(27, 'Browse users and groups', 'View and select users or groups from the user picker.'),
  BULK_CHANGE: inGlobal(33, 'Make bulk changes', 'Modify collections of issues at once.'),
  CREATE_SHARED_OBJECTS: inGlobal(22, 'Share dashboards and filters', 'Share dashboards and filters with other users.'),
  MANAGE_GROUP_FILTER_SUBSCRIPTIONS: inGlobal(
    24,
    'Manage group filter subscriptions',
    'Manage (create and delete) group filter subscriptions.',
  ),
  ADMINISTER_PROJECTS: inProject(23, 'Administer Projects', 'Ability to administer a project in Jira.'),
  BROWSE_PROJECTS: inProject(10, 'Browse Projects', 'Ability to browse projects and the issues within them.'),
  VIEW_DEV_TOOLS: inProject(29, 'View Development Tools', 'Allows users to view development-related information on the issue.'),
  VIEW_READONLY_WORKFLOW: inProject(
    45,
    'View Read-Only Workflow',
    'Users with this permission may view a read-only version of a workflow.',
  ),
  ASSIGNABLE_USER: inProject(17, 'Assignable User', 'Users with this permission may be assigned to issues.'),
  ASSIGN_ISSUES: inProject(13, 'Assign Issues', 'Ability to assign issues to other people.'),
  CLOSE_ISSUES: inProject(18, 'Close Issues', 'Ability to close issues.'),
  CREATE_ISSUES: inProject(11, 'Create Issues', 'Ability to create issues.'),
  DELETE_ISSUES: inProject(16, 'Delete Issues', 'Ability to delete issues.'),
  EDIT_ISSUES: inProject(12, 'Edit Issues', 'Ability to edit issues.'),
  LINK_ISSUES: inProject(21, 'Link Issues', 'Ability to link issues together and create linked issues.'),
  MODIFY_REPORTER: inProject(30, 'Modify Reporter', 'Ability to modify the reporter when creating or editing an issue.'),
  MOVE_ISSUES: inProject(25, 'Move Issues', 'Ability to move issues between projects or between workflows of the same project.'),
  RESOLVE_ISSUES: inProject(14, 'Resolve Issues', 'Ability to resolve and reopen issues.'),
  SCHEDULE_ISSUES: inProject(28, 'Schedule Issues', "Ability to view or edit an issue's due date."),
  SET_ISSUE_SECURITY: inProject(26, 'Set Issue Security', 'Ability to set the level of security on an issue.'),
  TRANSITION_ISSUES: inProject(46, 'Transition Issues', 'Ability to transition issues.'),
  ADD_COMMENTS: inProject(15, 'Add Comments', 'Ability to comment on issues.'),
  DELETE_ALL_COMMENTS: inProject(36, 'Delete All Comments', 'Ability to delete all comments made on issues.'),
  DELETE_OWN_COMMENTS: inProject(37, 'Delete Own Comments', 'Ability to delete own comments made on issues.'),
  EDIT_ALL_COMMENTS: inProject(34, 'Edit All Comments', 'Ability to edit all comments made on issues.'),
  EDIT_OWN_COMMENTS: inProject(35, 'Edit Own Comments', 'Ability to edit own comments made on issues.'),
  CREATE_ATTACHMENTS: inProject(19, 'Create Attachments', 'Users with this permission may create attachments.'),
  DELETE_ALL_ATTACHMENTS: inProject(38, 'Delete All Attachments', 'Users with this permission may delete all attachments.'),
  DELETE_OWN_ATTACHMENTS: inProject(39, 'Delete Own Attachments', 'Users with this permission may delete own attachments.'),
  WORK_ON_ISSUES: inProject(20, 'Work On Issues', 'Ability to log work done against an issue. Only useful if Time Tracking is turned on.'),
  DELETE_ALL_WORKLOGS: inProject(43, 'Delete All Worklogs', 'Ability to delete all worklogs made on issues.'),
  DELETE_OWN_WORKLOGS: inProject(42, 'Delete Own Worklogs', 'Ability to delete own worklogs made on issues.'),
  EDIT_ALL_WORKLOGS: inProject(41, 'Edit All Worklogs', 'Ability to edit all worklogs made on issues.'),
  EDIT_OWN_WORKLOGS: inProject(40, 'Edit Own Worklogs', 'Ability to edit own worklogs made on issues.'),
  SERVICEDESK_AGENT: inProject(
    48,
    'Service Project Agent',
    'Allows users to interact with customers and access Jira Service Management features of a project.',
  ),
};
