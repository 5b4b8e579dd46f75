import { asWrittenHere } from './as-written-here';
import type { Catalogue } from './catalogue';
import { patternsIn, type Patterns } from './patterns';

/** Says what the functions wrote in the other language; undefined where nothing of it is known. */
export function sentencesIn(catalogue: Catalogue, locale: string): Patterns {
  const byPattern = patternsIn(catalogue, (value) => partOf(value) ?? value);
  const whole: Patterns = (text) => headed(text) ?? byPattern(text) ?? counted(text) ?? asWrittenHere(text, locale);

  /** `Assessment of 2026: nobody has begun it.`, where both are known by themselves. */
  function headed(text: string): string | undefined {
    const [head = '', rest = ''] = text.split(/: (.*)/s);
    const [said, saidRest] = [head, rest].map((part) => catalogue[part] ?? byPattern(part));
    return said && saidRest && `${said}: ${saidRest}`;
  }

  /** `2 tickets`, `1 roadmap meeting.` */
  function counted(text: string): string | undefined {
    const [, count = '', words = '', end = ''] = /^(\d[\d,]*) (.+?)(\.?)$/.exec(text) ?? [];
    const said = catalogue[words];
    return said === undefined ? undefined : `${asWrittenHere(count, locale) ?? count} ${said}${end}`;
  }

  /** Several sentences, where each of them is known by itself or left as it is. */
  function several(text: string): string | undefined {
    const sentences = text.split(/(?<=[.!?]) (?=[\p{Lu}\d“])/u);
    const said = sentences.map((one) => catalogue[one] ?? whole(one));
    return sentences.length > 1 && said.some((one) => one !== undefined)
      ? sentences.map((one, index) => said[index] ?? one).join(' ')
      : undefined;
  }

  /** A value within a sentence: a word by itself is taken for a name, unless it begins with a small letter. */
  function partOf(value: string): string | undefined {
    const phrase = /^\p{Ll}|\S \S/u.test(value) ? catalogue[value] : undefined;
    return phrase ?? whole(value) ?? listed(value) ?? several(value);
  }

  /** `October 2026, November 2026 and December 2026`, where all of it is known; `2 items, Tech Note`, where some of it is. */
  function listed(value: string): string | undefined {
    const parts = value.split(/, | and /);
    const said = parts.map((part) => asWrittenHere(part, locale) ?? counted(part));
    if (parts.length < 2) return undefined;
    if (!value.includes(' and ') && said.some((part) => part !== undefined)) return said.map((part, at) => part ?? parts[at]).join(', ');
    return said.every((part) => part !== undefined) ? new Intl.ListFormat(locale).format(said) : undefined;
  }

  /** `Laptop`, where `laptop` is known. */
  function beginning(text: string): string | undefined {
    const said = catalogue[text.charAt(0).toLowerCase() + text.slice(1)];
    return said && said.charAt(0).toUpperCase() + said.slice(1);
  }

  return (text) => beginning(text) ?? whole(text) ?? several(text);
}
