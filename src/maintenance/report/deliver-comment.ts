import { addInternalComment, changeComment, commentsOn } from '../../platform/jira/comments';
import { unlessAbsent } from '../../platform/jira/request';
import { textOfDocument } from '../../platform/jira/text-of-document';
import { documentOf } from '../../platform/rules/document';
import { idOf, type Delivery } from '../rules/report/delivery';
import { finishedList, finishedListTitle } from '../rules/report/finished-list';
import type { Step } from './deliver-report';

/** The finished list as an internal comment on the ticket: one for each run, brought up to date when the ticket is resolved again. */
export async function deliverComment({ report, finished, resolvedAt, mayBeThere, inTime }: Step): Promise<Delivery> {
  const { ticket, comment, head } = report;
  const body = documentOf(finishedList(finished));
  const unsure = mayBeThere || (comment.state === 'due' && comment.why === 'noAnswer');
  const known = idOf(comment) ?? (unsure ? await findComment(ticket.id, finishedListTitle(head.period)) : undefined);
  inTime();
  if (known === undefined) return { state: 'done', id: await addInternalComment(ticket.id, body), covers: resolvedAt };
  const changed = await unlessAbsent(changeComment(ticket.id, known, body));
  return changed === undefined ? { state: 'kept', because: 'deleted', id: known } : { state: 'done', id: known, covers: resolvedAt };
}

async function findComment(ticket: string, title: string): Promise<string | undefined> {
  return (await commentsOn(ticket)).find(({ body }) => textOfDocument(body).split('\n')[0] === title)?.id;
}
