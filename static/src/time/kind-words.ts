import type { WorkKind } from '../../../src/time/rules/timer';
import { say } from '../ui/words/say';

export const kindWords: Readonly<Record<WorkKind, string>> = {
  remote: say('remote'),
  onSite: say('on site'),
  travel: say('travel'),
  break: say('break'),
};
