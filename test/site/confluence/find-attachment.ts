import type { Ask } from '../jira/operation';
import { Refused } from '../jira/refused';
import { livePages, visiblePage } from './find';
import type { WikiAttachment, WikiPage } from './world';

export interface OnPage {
  readonly page: WikiPage;
  readonly attachment: WikiAttachment;
}

/** A file by id; what hangs on a page that one may not see does not exist. */
export function visibleAttachment(ask: Ask, id: string): OnPage {
  const holder = livePages(ask).find(({ attachments = [] }) => attachments.some((each) => each.id === id));
  if (holder === undefined) throw gone(id);
  return attachmentOn(visiblePage(ask, holder.id), id);
}

export function attachmentOn(page: WikiPage, id: string): OnPage {
  const attachment = page.attachments?.find((each) => each.id === id);
  if (attachment === undefined) throw gone(id);
  return { page, attachment };
}

const gone = (id: string): Refused => new Refused(404, [`Attachment ${id} could not be found, or it is not visible.`]);
