import type { clientWords } from '../../../src/clients/rules/client-words';
import { say } from '../ui/words/say';

/** What a client is, as the screens say it; files and forms keep the words of `clientWords`. */
export const spokenWords: typeof clientWords = {
  contract: { managed: say('managed'), blockOfHours: say('block of hours'), hourly: say('hourly'), none: say('none') },
  hipaa: { none: say('none'), coveredEntity: say('covered entity'), businessAssociate: say('business associate') },
  status: { active: say('active'), prospect: say('prospect'), former: say('former') },
};
