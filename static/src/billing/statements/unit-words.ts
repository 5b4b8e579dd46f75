import type { Charge } from '../../../../src/billing/rules/charge';
import { say } from '../../ui/words/say';

export const unitWords: Readonly<Record<Charge['unit'], string>> = {
  remote: say('Remote'),
  remoteDay: say('Remote, the day'),
  visit: say('Visit'),
  free: say('Free of charge'),
};
