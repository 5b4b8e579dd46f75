import type { Catalogue } from './ui/words/catalogue';

/** Whose texts a catalogue holds: a capability's, or those that all surfaces share. */
export type WordsOf = 'ui' | 'clients' | 'time' | 'billing' | 'maintenance' | 'roadmap' | 'hipaa' | 'setup';

type Load = () => Promise<{ readonly default: Catalogue }>;

/** The languages beside English, whose texts stand in the code. */
const languages: Readonly<Record<string, Readonly<Record<WordsOf, Load>>>> = {
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

/** The texts of these capabilities in a language, by its BCP 47 tag; empty for English, and for a language that is not spoken here. */
export async function wordsIn(locale: string, of: readonly WordsOf[]): Promise<Catalogue> {
  const spoken = languages[locale.split('-')[0] ?? ''];
  if (spoken === undefined) return {};
  const loaded = await Promise.all([...new Set<WordsOf>(['ui', ...of])].map((name) => spoken[name]()));
  return Object.assign({}, ...loaded.map((one) => one.default)) as Catalogue;
}
