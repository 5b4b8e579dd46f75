import type { OnSiteReason } from '../../../../src/time/rules/on-site-reason';
import type { Purpose } from '../../../../src/billing/rules/work';
import { say } from '../../ui/words/say';

/** What somebody says about an entry for billing. */
export interface EntryMarking {
  readonly begins?: boolean | null;
  readonly purpose?: Purpose;
  readonly reason?: OnSiteReason;
}

export const purposeWords: Readonly<Record<Purpose, string>> = {
  work: say('Work'),
  meeting: say('Planning meeting'),
  liaison: say('Talk about the work, not charged'),
  project: say('Project outside the contract'),
  errand: say('Errand'),
};
