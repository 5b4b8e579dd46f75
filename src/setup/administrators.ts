import { isAdministrator, type Who } from '../platform/people';
import { Refusal } from '../platform/rules/refusal';

/** Who administers Jira: all that setting up changes is theirs to change. */
export const administrators: Who = {
  words: 'Administrator',
  may: async (asker) => {
    if (await isAdministrator(asker)) return;
    throw new Refusal(
      'notAllowed',
      'Setting up needs the right to administer Jira, which you do not have. Ask a Jira administrator to open this page.',
    );
  },
};
