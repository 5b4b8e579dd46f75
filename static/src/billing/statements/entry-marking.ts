import type { OnSiteReason } from '../../../../src/billing/rules/marks';
import type { Purpose } from '../../../../src/billing/rules/work';

/** What somebody says about an entry for billing. */
export interface EntryMarking {
  readonly begins?: boolean | null;
  readonly purpose?: Purpose;
  readonly reason?: OnSiteReason;
}

export const reasonWords: Readonly<Record<OnSiteReason, string>> = {
  handsNeeded: 'Hands were needed',
  plannedVisit: 'Planned visit',
  clientAsked: 'The client asked for it',
  remoteFailed: 'It failed from the desk',
  delivery: 'Delivery or installation',
  errand: 'Errand',
};

export const purposeWords: Readonly<Record<Purpose, string>> = {
  work: 'Work',
  meeting: 'Planning meeting',
  liaison: 'Talk about the work, not charged',
  project: 'Project outside the contract',
  errand: 'Errand',
};
