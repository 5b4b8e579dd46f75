import { categoryWords as inEnglish } from '../../../src/maintenance/rules/report/category-words';
import { said, say } from '../ui/words/say';

export { knownCategories } from '../../../src/maintenance/rules/report/category-words';

/** Words that stand by themselves are no sentences of the functions, so they have to be said here. */
const words: Readonly<Record<string, string>> = {
  backup: say('Backups'),
  compliance: say('Compliance'),
  documentation: say('Documentation'),
  email: say('E-mail'),
  hardware: say('Hardware'),
  internet: say('Internet'),
  licensing: say('Licences'),
  monitoring: say('Monitoring'),
  network: say('Network'),
  patching: say('Patches'),
  security: say('Security'),
  services: say('Services'),
};

/** What a category of the checklist is called; one that a firm added is written as it is. */
export const categoryWords = (category: string): string => words[category] ?? said(inEnglish(category));
