import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { catalogueIn, catalogues, pathOf, texts } from './texts';

const languages = ['es'];
const all = texts();

// Writes the English catalogues anew, and puts what another language lacks into its catalogue, empty, to be translated.
for (const name of catalogues) {
  write(pathOf(name, 'en'), Object.fromEntries(all[name].map((text) => [text, text])));
  for (const language of languages) {
    const known = catalogueIn(name, language);
    const missing = all[name].filter((text) => (known[text] ?? '') === '').length;
    write(pathOf(name, language), Object.fromEntries(all[name].map((text) => [text, known[text] ?? ''])));
    process.stdout.write(`${name}: ${String(all[name].length)} texts, ${String(missing)} to be translated into ${language}\n`);
  }
}

function write(path: string, words: Readonly<Record<string, string>>): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(words, null, 2)}\n`);
}
