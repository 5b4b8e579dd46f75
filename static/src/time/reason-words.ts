import type { OnSiteReason } from '../../../src/time/rules/on-site-reason';
import { say } from '../ui/words/say';

export const reasonWords: Readonly<Record<OnSiteReason, string>> = {
  handsNeeded: say('Hands are needed'),
  plannedVisit: say('Planned visit'),
  clientAsked: say('The client asked for it'),
  remoteFailed: say('It failed from the desk'),
  delivery: say('Delivery or installation'),
  errand: say('Errand'),
};
