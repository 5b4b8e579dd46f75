import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readManifest } from '../../site/forge/manifest';

interface Translations {
  readonly resources: readonly { readonly key: string; readonly path: string }[];
}
const { translations, modules } = parse(readFileSync('manifest.yml', 'utf8')) as {
  readonly translations: Translations;
  readonly modules: Readonly<Record<string, unknown>>;
};

/** Forge takes no keys in these. */
const inEnglish = ['action', 'automation:actionProvider'];

function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'i18n' in value ? [String(value.i18n)] : Object.values(value).flatMap(keysIn);
}

function plainIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    ['title', 'label', 'name', 'description'].includes(name) && typeof each === 'string' ? [each] : plainIn(each),
  );
}

const namesOf = (texts: object, before = ''): readonly string[] =>
  Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [before + name] : namesOf(text as object, `${before}${name}.`),
  );

describe('what the manifest says to people', () => {
  const asked = [...new Set(keysIn(modules))].sort();

  it.each(translations.resources)('is there in $key, and nothing else', ({ path }) => {
    expect([...namesOf(JSON.parse(readFileSync(path, 'utf8')) as object)].sort()).toEqual(asked);
  });

  it('has a key wherever Forge takes one', () => {
    const others = Object.entries(modules).filter(([type]) => !inEnglish.includes(type));
    expect(plainIn(Object.fromEntries(others))).toEqual([]);
  });

  it.each([
    ['es_ES', 'Reloj', 'Mi día'],
    ['en_US', 'Clock', 'My day'],
    ['en_GB', 'Clock', 'My day'],
    ['de_DE', 'Clock', 'My day'],
  ])('is read in %s as %s and %s', (locale, clock, day) => {
    const { uiModules } = readManifest('manifest.yml', locale);
    expect(uiModules.find(({ key }) => key === 'timer')?.label).toBe(clock);
    expect(uiModules.find(({ type }) => type === 'jira:globalPage')?.pages[0]?.title).toBe(day);
  });
});
