import { tidy } from '../tidy';
import { legalForms, shortOf } from './name-words';

/** What two names have in common, the closest first. */
export const likenesses = ['exact', 'case', 'punctuation', 'legalForm', 'abbreviation', 'initials', 'beginning'] as const;
export type Likeness = (typeof likenesses)[number];

/** How a name reads at each step away from how it is written; two names that read the same at a step are alike there. */
export interface NameForms {
  readonly exact: string;
  readonly case: string;
  readonly punctuation: string;
  /** Without legal forms and titles at its end. */
  readonly legalForm: string;
  /** Those that were left out. */
  readonly forms: readonly string[];
  /** With each word in its shortest usual spelling. */
  readonly abbreviation: string;
  /** The first letters of at least three words; empty for a shorter name. */
  readonly initials: string;
}

export function nameForms(name: string): NameForms {
  const written = tidy(name);
  const plain = withoutAccents(written.toLowerCase());
  const words = wordsOf(plain);
  const { rest, forms } = withoutForms(words);
  return {
    exact: written,
    case: plain,
    punctuation: words.join(' '),
    legalForm: rest.join(' '),
    forms,
    abbreviation: rest
      .filter((word) => word !== 'and')
      .map(shortOf)
      .join(' '),
    initials: initialsOf(rest),
  };
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** `O’Neil` stays one word and `D.D.S.` becomes one; other marks are spaces. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/&|\+/g, ' and ')
    .replace(/['’`]/g, '')
    .replace(/(?<=(?:^|[\s.,(])\p{L})\.(?=\s*(?:\p{L}(?:[\s.,)]|$)|[,\s)]|$))/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
}

function withoutForms(words: readonly string[]): { readonly rest: readonly string[]; readonly forms: readonly string[] } {
  const named = words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
  let end = named.length;
  while (end > 1 && legalForms.has(named[end - 1] ?? '')) end -= 1;
  return { rest: named.slice(0, end), forms: named.slice(end).sort() };
}

function initialsOf(words: readonly string[]): string {
  const told = words.filter((word) => word !== 'and' && word !== 'of');
  return told.length < 3 ? '' : told.map((word) => word[0] ?? '').join('');
}
