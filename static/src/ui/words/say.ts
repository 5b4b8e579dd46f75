import type { Catalogue } from './catalogue';
import { filled, type Values } from './filled';

let catalogue: Catalogue = {};

/** From now on `say` answers in the language of this catalogue; an empty one is English. */
export function speak(words: Catalogue): void {
  catalogue = words;
}

/**
 * A text of the screens in the person's language. The English text is its own name in the catalogues, so it must stand here as it is, with a
 * `{name}` for each value; a text that the catalogue lacks is said in English.
 */
export const say = (english: string, values: Values = {}): string => filled(said(english), values);

/** The same before its values are put in. */
export const said = (english: string): string => catalogue[english] ?? english;
