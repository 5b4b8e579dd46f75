import { say } from '../../ui/words/say';

/** What a client is connected with, inside of a sentence. */
export const whatWords = { organization: say('organization'), space: say('space') } as const;
