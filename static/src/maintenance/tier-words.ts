import type { Tier } from '../../../src/maintenance/rules/template';
import { say } from '../ui/words/say';

export const tierWords: Readonly<Record<Tier, { readonly short: string; readonly heading: string }>> = {
  automatic: { short: say('Watched'), heading: say('Watched by monitoring') },
  remote: { short: say('Remote'), heading: say('Remote') },
  onSite: { short: say('On site'), heading: say('On site') },
};
