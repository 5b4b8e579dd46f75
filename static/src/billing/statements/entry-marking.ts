import type { OnSiteReason } from '../../../../src/time/rules/on-site-reason';
import type { Purpose } from '../../../../src/billing/rules/work';

/** What somebody says about an entry for billing. */
export interface EntryMarking {
  readonly begins?: boolean | null;
  readonly purpose?: Purpose;
  readonly reason?: OnSiteReason;
}

export const purposeWords: Readonly<Record<Purpose, string>> = {
  work: 'Work',
  meeting: 'Planning meeting',
  liaison: 'Talk about the work, not charged',
  project: 'Project outside the contract',
  errand: 'Errand',
};
