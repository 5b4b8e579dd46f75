import { typeInWords } from '../../../../src/hipaa/rules/assessment/entry';
import { say } from '../../ui/words/say';

const words: Readonly<Record<string, string>> = {
  standard: say('standard'),
  required: say('required'),
  addressable: say('addressable'),
};

/** How the law binds to an entry, as the person says it. */
export const typeWords = (entry: Parameters<typeof typeInWords>[0]): string => words[typeInWords(entry)] ?? '';
