import type { Operation } from '../../jira/operation';
import { attachmentFileOperations } from './attachment-files';
import { attachmentOperations } from './attachments';
import { directoryOperations } from './directory';
import { labelOperations } from './labels';
import { pageArrangementOperations } from './page-arrangement';
import { pagePermissionOperations } from './page-permissions';
import { pagePropertyOperations } from './page-properties';
import { pageTreeOperations } from './page-tree';
import { pageVersionOperations } from './page-versions';
import { pageOperations } from './pages';
import { restrictionOperations } from './restrictions';
import { spaceOperations } from './spaces';
import { templateOperations } from './templates';

/** Everything that Confluence's REST does here. */
export const confluenceOperations: readonly Operation[] = [
  ...spaceOperations,
  ...pageOperations,
  ...pageTreeOperations,
  ...pageVersionOperations,
  ...pagePropertyOperations,
  ...pagePermissionOperations,
  ...attachmentOperations,
  ...attachmentFileOperations,
  ...pageArrangementOperations,
  ...restrictionOperations,
  ...directoryOperations,
  ...labelOperations,
  ...templateOperations,
];
