import type { Catalogue } from './ui/words/catalogue';

/** Whose texts a catalogue holds: a capability's, or those that all surfaces share. */
export type WordsOf = 'ui' | 'clients' | 'time' | 'billing' | 'maintenance' | 'roadmap' | 'hipaa' | 'setup';

type Load = () => Promise<{ readonly default: Catalogue }>;

/** The languages; texts in English stand in the code, and its catalogue only tells what is a date or an amount in a sentence of the functions. */
const languages: Readonly<Record<string, Readonly<Record<WordsOf, Load>>>> = {
  en: {
    ui: () => import('./ui/words/en.json'),
    clients: () => import('./clients/words/en.json'),
    time: () => import('./time/words/en.json'),
    billing: () => import('./billing/words/en.json'),
    maintenance: () => import('./maintenance/words/en.json'),
    roadmap: () => import('./roadmap/words/en.json'),
    hipaa: () => import('./hipaa/words/en.json'),
    setup: () => import('./setup/words/en.json'),
  },
  es: {
    ui: () => import('./ui/words/es.json'),
    clients: () => import('./clients/words/es.json'),
    time: () => import('./time/words/es.json'),
    billing: () => import('./billing/words/es.json'),
    maintenance: () => import('./maintenance/words/es.json'),
    roadmap: () => import('./roadmap/words/es.json'),
    hipaa: () => import('./hipaa/words/es.json'),
    setup: () => import('./setup/words/es.json'),
  },
};

/** The texts of these capabilities in a language, by its BCP 47 tag; empty for the English of the functions, and for a language that is not spoken here. */
export async function wordsIn(locale: string, of: readonly WordsOf[]): Promise<Catalogue> {
  const spoken = languages[locale.split('-')[0] ?? ''];
  if (spoken === undefined || locale === 'en' || locale === 'en-US') return {};
  const loaded = await Promise.all([...new Set<WordsOf>(['ui', ...of])].map((name) => spoken[name]()));
  return Object.assign({}, ...loaded.map((one) => one.default)) as Catalogue;
}
