import { organizationOperations } from '../../jsm/organizations';
import { requestTypeOperations } from '../../jsm/request-types';
import { requestFileOperations } from '../../jsm/request-files';
import { requestOperations } from '../../jsm/requests';
import { serviceDeskOperations } from '../../jsm/service-desks';
import type { Operation } from '../operation';
import { attachmentOperations } from './attachments';
import { avatarOperations } from './avatars';
import { bulkTransitionOperations } from './bulk-transitions';
import { changelogOperations } from './changelogs';
import { commentOperations } from './comments';
import { createMetaOperations } from './create-meta';
import { expressionOperations } from './expressions';
import { groupOperations } from './groups';
import { issueOperations } from './issues';
import { issueLinkOperations } from './issue-links';
import { issueTypeOperations } from './issue-types';
import { issueTypeSchemeOperations } from './issue-type-schemes';
import { panelOperations } from './panels';
import { issuePropertyOperations } from './issue-properties';
import { permissionOperations } from './permissions';
import { projectOperations } from './projects';
import { searchOperations } from './search';
import { siteOperations } from './site-operations';
import { transitionOperations } from './transitions';
import { userOperations } from './users';
import { workflowRuleOperations } from './workflow-rules';
import { worklogFeedOperations } from './worklog-feeds';
import { worklogOperations } from './worklogs';
import { worklogPropertyOperations } from './worklog-properties';

/** Everything that Jira's and Jira Service Management's REST does here. */
export const allOperations: readonly Operation[] = [
  ...siteOperations,
  ...userOperations,
  ...groupOperations,
  ...permissionOperations,
  ...projectOperations,
  ...issueTypeOperations,
  ...issueTypeSchemeOperations,
  ...panelOperations,
  ...createMetaOperations,
  ...issueOperations,
  ...issuePropertyOperations,
  ...changelogOperations,
  ...commentOperations,
  ...attachmentOperations,
  ...issueLinkOperations,
  ...transitionOperations,
  ...bulkTransitionOperations,
  ...expressionOperations,
  ...workflowRuleOperations,
  ...worklogOperations,
  ...worklogPropertyOperations,
  ...worklogFeedOperations,
  ...searchOperations,
  ...organizationOperations,
  ...serviceDeskOperations,
  ...requestTypeOperations,
  ...requestFileOperations,
  ...requestOperations,
  ...avatarOperations,
];
