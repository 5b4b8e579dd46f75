import type { Catalogue } from './catalogue';
import { filled, type Values } from './filled';
import type { Patterns } from './patterns';
import { sentencesIn } from './sentences';

let catalogue: Catalogue = {};
let spoken = 'en-US';
let sentences: Patterns | undefined;

/** From now on `say` answers in the language of this catalogue; an empty one is English. To be called before the texts are asked for. */
export function speak(locale: string, words: Catalogue): void {
  spoken = locale;
  catalogue = words;
  sentences = undefined;
}

/**
 * A text of the screens in the person's language. The English text is its own name in the catalogues, so it must stand here as it is, with a
 * `{name}` for each value. A sentence that the functions wrote, with its values in it, is known by its pattern. What the catalogue lacks stays English.
 */
export const say = (english: string, values: Values = {}): string => filled(said(english), values);

/** The same before its values are put in. */
export function said(english: string): string {
  const known = catalogue[english];
  if (known !== undefined || spoken === 'en-US') return known ?? english;
  sentences ??= sentencesIn(catalogue, spoken);
  return sentences(english) ?? english;
}

/**
 * One or many of something, such as `{ one: '{count} ticket', other: '{count} tickets' }`. A language with more forms than English has its others in
 * the catalogue beside the second text, `{count} tickets [few]`.
 */
export function sayCount(count: number, { one, other }: Counted, values: Values = {}): string {
  const form = new Intl.PluralRules(spoken).select(count);
  const text = catalogue[`${other} [${form}]`] ?? said(form === 'one' ? one : other);
  return filled(text, { count: inNumbers(count), ...values });
}

export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** How the person writes numbers and dates, as a BCP 47 tag. */
export const locale = (): string => spoken;

/** `5,000` as the person writes it. */
export const inNumbers = (value: number): string => value.toLocaleString(spoken);
