import type { Catalogue } from './catalogue';
import { filled } from './filled';

/** A finished sentence in the other language, or undefined when no entry of the catalogue reads like it. */
export type Patterns = (sentence: string) => string | undefined;

/**
 * Recognizes the catalogue's texts with values by what stands around the values; of several that fit, the one with the most fixed text. A value is
 * put in as `inside` says it.
 */
export function patternsIn(catalogue: Catalogue, inside: (value: string) => string): Patterns {
  const known = Object.entries(catalogue)
    .filter(([english]) => valueName.test(english))
    .map(([english, other]) => ({ ...patternOf(english), other }))
    .filter(({ fixed }) => fixed >= leastFixed)
    .sort((one, two) => two.fixed - one.fixed);
  return (sentence) => {
    for (const { shape, other } of known) {
      const values = shape.exec(sentence)?.groups;
      if (values) return filled(other, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inside(value)])));
    }
    return undefined;
  };
}

const valueName = /\{(\w+)\}/;
/** With less fixed text than this a pattern would take what people wrote for a sentence of ours. */
const leastFixed = 8;

function patternOf(english: string): { readonly shape: RegExp; readonly fixed: number } {
  const parts = english.split(/\{(\w+)\}/g);
  const fixed = parts.filter((_part, index) => index % 2 === 0);
  const shape = parts
    .map((part, index) => {
      if (index % 2 === 0) return escaped(part);
      return parts.indexOf(part) < index ? `\\k<${part}>` : `(?<${part}>${dateWithComma}|.+?)`;
    })
    .join('');
  return { shape: new RegExp(`^${shape}$`, 's'), fixed: fixed.join('').replaceAll(/\W/g, '').length };
}

/** `November 20, 2026` is one value, whatever commas stand around it. */
const dateWithComma = '(?:[A-Z][a-z]+day, )?[A-Z][a-z]{2,8} \\d{1,2}, \\d{4}';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
