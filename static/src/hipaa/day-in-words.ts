import { dayInWords as inEnglish } from '../../../src/hipaa/rules/in-words';
import { said } from '../ui/words/say';

/** `20 Nov 2026`, as the person writes it. */
export const dayInWords = (day: string): string => said(inEnglish(day));
