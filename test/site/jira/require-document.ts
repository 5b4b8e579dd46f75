import { isDocument } from './adf';
import { Refused } from './refused';

/** Refuses a comment or worklog text that is no Atlassian document. */
export function requireDocument(body: unknown): void {
  if (!isDocument(body)) throw new Refused(400, [], { comment: 'Comment body is not valid!' });
}
