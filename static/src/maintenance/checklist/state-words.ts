import type { ItemState } from '../../../../src/maintenance/rules/checklist';
import { say } from '../../ui/words/say';

export const stateWords: Readonly<Record<ItemState, string>> = {
  open: say('open'),
  done: say('done'),
  couldNotDo: say('could not do'),
  notApplicable: say('not applicable'),
};
