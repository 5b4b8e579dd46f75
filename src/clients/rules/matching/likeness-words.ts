import type { Likeness } from './name-forms';

/** Why two names are thought to be one, in a few words. */
export const likenessWords: Readonly<Record<Likeness, string>> = {
  exact: 'same name',
  case: 'same but for capitals or accents',
  punctuation: 'same but for punctuation',
  legalForm: 'same but for a legal form or title',
  abbreviation: 'same with words shortened',
  initials: 'its initials',
  beginning: 'begins with the same words',
};
