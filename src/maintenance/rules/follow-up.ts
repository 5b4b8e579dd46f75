import { capitalized } from '../../platform/rules/capital';
import { Refusal } from '../../platform/rules/refusal';
import { monthInWords } from '../../platform/rules/month';
import type { ChecklistHead, Mark } from './checklist';
import { percentage } from './mark-item';
import type { Item, Operator } from './template';

/** The property of a follow-up ticket; it carries the identity by which the ticket is found again. */
export const followUpKey = 'rounds-follow-up';

export type FollowUpKind = 'work' | 'incident';

/** The name under which a follow-up is known at its checklist. */
export const followUpName = (item: string, kind: FollowUpKind): string => (kind === 'work' ? item : `${item}:incident`);

export const followUpIdentity = (head: ChecklistHead, name: string): string => `${head.run}#${name}`;

const limits: Readonly<Record<Operator, string>> = { '>': 'above', '>=': 'at or above', '<': 'below', '<=': 'at or below' };

/** Refuses a follow-up of what did not fail, and an incident where nothing is missing at a client bound by HIPAA. */
export function requireFailed(item: Item, mark: Mark | undefined, head: ChecklistHead, kind: FollowUpKind): Mark {
  if (mark?.verdict !== 'fail') throw new Refusal('badInput', 'Only a number that fails has a follow-up ticket.');
  if (kind === 'incident' && !suggestsIncident(item, mark, head))
    throw new Refusal('badInput', 'This is no possible incident: nothing is missing, or the client is not bound by HIPAA.');
  return mark;
}

/** Missing media at a client bound by HIPAA may be a breach. */
export const suggestsIncident = (item: Item, mark: Mark | undefined, head: ChecklistHead): boolean =>
  head.hipaa && item.custody === 'count' && mark?.verdict === 'fail';

export function followUpTitle(item: Item, head: ChecklistHead, kind: FollowUpKind): string {
  const what = kind === 'incident' ? 'Backup media missing: possible incident' : (item.threshold?.action ?? item.title);
  return `${capitalized(what)} · ${head.clientName}`.slice(0, 255);
}

/** What was measured and where, in one sentence. */
export function followUpText(item: Item, mark: Mark, head: ChecklistHead, from: string): string {
  return `${item.title}: ${measured(item, mark)}. Found in the maintenance of ${monthInWords(head.period)}, ${from}.`;
}

function measured(item: Item, mark: Mark): string {
  const { number = 0, against, media } = mark;
  if (media?.expected !== undefined) return `${String(media.counted)} counted where ${String(media.expected)} should be`;
  const limit = item.threshold ? ` (fails ${limits[item.threshold.operator]} ${String(item.threshold.value)})` : '';
  const found = `${String(number)} ${item.unit ?? ''}`.trimEnd();
  if (against === undefined) return found + limit;
  return `${found}, ${String(Math.round(percentage(number, against)))} % of ${String(against)} ${item.percentOf ?? ''}`.trimEnd() + limit;
}
