import type { Catalogue } from './catalogue';
import { filled, type Values } from './filled';
import { patternsIn, type Patterns } from './patterns';

let catalogue: Catalogue = {};
let spoken = 'en-US';
let patterns: Patterns | undefined;

/** From now on `say` answers in the language of this catalogue; an empty one is English. To be called before the texts are asked for. */
export function speak(locale: string, words: Catalogue): void {
  spoken = locale;
  catalogue = words;
  patterns = undefined;
}

/**
 * A text of the screens in the person's language. The English text is its own name in the catalogues, so it must stand here as it is, with a
 * `{name}` for each value. A sentence that the functions wrote, with its values in it, is known by its pattern. What the catalogue lacks stays English.
 */
export const say = (english: string, values: Values = {}): string => filled(said(english), values);

/** The same before its values are put in. */
export function said(english: string): string {
  return catalogue[english] ?? byPattern(english) ?? english;
}

function byPattern(sentence: string): string | undefined {
  patterns ??= patternsIn(catalogue);
  return patterns(sentence);
}

/** How the person writes numbers and dates, as a BCP 47 tag. */
export const locale = (): string => spoken;

/** `5,000` as the person writes it. */
export const inNumbers = (value: number): string => value.toLocaleString(spoken);
