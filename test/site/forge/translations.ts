import { readFileSync } from 'node:fs';
import { ensureLocale, FORGE_SUPPORTED_LOCALE_CODES, getTranslationValue } from '@forge/i18n';
import * as z from 'zod';

const locale = z.enum(FORGE_SUPPORTED_LOCALE_CODES);
export const translations = z
  .object({
    resources: z.array(z.object({ key: locale, path: z.string() })),
    fallback: z.object({ default: locale }).catchall(z.union([locale, z.array(locale)])),
  })
  .default({ resources: [], fallback: { default: 'en-US' } });

/** The manifest's modules with texts in place of their `{ i18n: key }`, in the language of a Jira locale such as `es_ES`, or in what it falls back to. */
export function inLanguage(modules: unknown, { resources, fallback }: z.output<typeof translations>, spoken: string): unknown {
  const wanted = ensureLocale(spoken) ?? fallback.default;
  const order = [wanted, ...[fallback[wanted] ?? []].flat(), fallback.default];
  const texts = Object.fromEntries(resources.map(({ key, path }) => [key, JSON.parse(readFileSync(path, 'utf8')) as object]));
  const textOf = (key: string): string => order.map((each) => getTranslationValue(texts, key, each)).find((text) => text !== null) ?? key;
  const translated = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(translated);
    if (typeof value !== 'object' || value === null) return value;
    if ('i18n' in value) return textOf(String(value.i18n));
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, translated(each)]));
  };
  return translated(modules);
}
