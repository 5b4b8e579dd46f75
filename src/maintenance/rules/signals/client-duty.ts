import { addMonths } from '../../../platform/rules/month';
import type { Month } from '../../../platform/rules/units';
import type { Mark } from '../checklist';
import type { ClientEvidence, DutyState } from './evidence';

/** What the client has to do for its own backup, and neglects: swap the media and have them taken by the custodian, and keep them on the shelf. */
export const clientDuties: readonly string[] = ['ons-media-handover', 'ons-media-count'];

/** How many months in a row make a subject for the roadmap meeting. */
const monthsToFlag = 3;

export interface NeglectedDuty {
  readonly item: string;
  /** Oldest first. */
  readonly months: readonly Month[];
}

/** What a mark says of a duty; one whose number fails was not done. */
export function dutyOf(mark: Mark | undefined): DutyState {
  if (!mark || mark.state === 'open') return 'open';
  if (mark.state === 'notApplicable') return 'notApplicable';
  return mark.state === 'couldNotDo' || mark.verdict === 'fail' ? 'missed' : 'done';
}

/** Duties that the client has missed three months running, up to this month; one that is still open counts once its month is over. */
export function neglectedDuties({ duties }: Pick<ClientEvidence, 'duties'>, thisMonth: Month): readonly NeglectedDuty[] {
  const missed = (item: string, month: Month): boolean => {
    const state = duties[month]?.[item];
    return state === 'missed' || (state === 'open' && month < thisMonth);
  };
  return clientDuties.flatMap((item) => {
    const last = missed(item, thisMonth) ? thisMonth : addMonths(thisMonth, -1);
    const months: Month[] = [];
    for (let month = last; missed(item, month); month = addMonths(month, -1)) months.unshift(month);
    return months.length >= monthsToFlag ? [{ item, months }] : [];
  });
}
