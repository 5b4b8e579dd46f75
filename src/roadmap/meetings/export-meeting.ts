import { readPage } from '../../platform/confluence/pages';
import type { ExportedFrom } from '../../platform/macro-export';
import { panel, paragraph, type DocumentNode } from '../../platform/rules/document';
import { holdsPart } from '../../platform/rules/own-part';
import { dateOnly } from '../../platform/rules/units';
import { dayInWords } from '../rules/questionnaire/answer-in-words';
import { meetingBlocks } from '../rules/meeting/meeting-page';
import { meetings } from '../roadmap-store';
import { reviewOf } from './review-of';

/** The meeting of an exported page: as it is now, or as it was frozen; a page that says it already says it only once. */
export async function exportMeeting({ page: id }: ExportedFrom): Promise<readonly DocumentNode[]> {
  const meeting = await meetings.get(id);
  if (!meeting) return [paragraph('No meeting has begun on this page.')];
  const { finished } = meeting.value;
  const [review, page] = await Promise.all([reviewOf(meeting, false), finished ? readPage(id).catch(() => undefined) : undefined]);
  const blocks = meetingBlocks(review);
  if (!finished) return [panel('info', paragraph(`As it stood on ${dayInWords(review.today)}; the meeting is not finished.`)), ...blocks];
  const said = `Finished on ${dayInWords(dateOnly(finished.at.slice(0, 10)))}.`;
  return page && holdsPart(page.blocks, blocks)
    ? [panel('success', paragraph(`${said} What the meeting holds stands on this page.`))]
    : [panel('success', paragraph(said)), ...blocks];
}
