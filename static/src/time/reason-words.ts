import type { OnSiteReason } from '../../../src/time/rules/on-site-reason';

export const reasonWords: Readonly<Record<OnSiteReason, string>> = {
  handsNeeded: 'Hands are needed',
  plannedVisit: 'Planned visit',
  clientAsked: 'The client asked for it',
  remoteFailed: 'It failed from the desk',
  delivery: 'Delivery or installation',
  errand: 'Errand',
};
