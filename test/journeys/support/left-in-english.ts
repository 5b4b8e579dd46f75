import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { Site } from '../../site/site';
import { catalogueIn, catalogues } from '../../support/words/texts';

const spanish = Object.fromEntries(catalogues.flatMap((name) => Object.entries(catalogueIn(name, 'es'))));
const said = new Set(Object.values(spanish));

/** Texts that a frame shows or reads out, as they stand there. */
const textsShown = `[...document.querySelectorAll('body *')].filter((element) => !element.closest('[translate="no"]')).flatMap((element) => [
  ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent.trim()),
  element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? '', element.getAttribute('title') ?? '',
])`;

/** Words that no Spanish text has, and hardly an English one lacks. */
const englishWord =
  /(?<!\p{L})(the|is|are|of|and|to|for|with|yet|was|were|from|by|this|that|its|not|on|every|what|who|you|your|nobody|there|all)(?!\p{L})/iu;

/** What people of the firm named, which stays as they named it. */
const named = [
  'Monthly maintenance',
  'Technician',
  'Senior engineer',
  'Owner',
  'Maintenance',
  'Roadmap meeting',
  'Tech Note',
  'Monthly Single',
  'contracted Mbps',
];

/** States of tickets are called as Jira calls them. */
const states = ['Waiting for customer', 'In progress'];

/** Questions, checklists and products that come with Rounds are the firm's from then on, and in its language. */
const content = [
  'src/roadmap/catalog/roadmap-questionnaire.json',
  'src/roadmap/catalog/end-of-life.json',
  'src/maintenance/catalog/maintenance-checklist.json',
  'src/maintenance/catalog/monthly-singles.json',
  'src/hipaa/rules/catalog/hipaa-security-rule.json',
]
  .flatMap((path) => stringsIn(JSON.parse(readFileSync(path, 'utf8'))))
  .concat(states)
  .sort((one, other) => other.length - one.length);

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What is left of a text when names and content of the firm are taken out, also such as was cut short. */
const without = (text: string, summaries: readonly string[]): string =>
  [...summaries, ...content].reduce((left, part) => (part.length > 3 ? left.replaceAll(part, '') : left), text).replaceAll(/[^,]+…/g, '');

/** What tickets are called. */
const summariesIn = (world: string): readonly string[] =>
  [...world.matchAll(/"summary":("(?:[^"\\]|\\.)*")/g)].map(([, summary]) => JSON.parse(summary ?? '""') as string);

/** The app's modules on a page, once they have stopped loading. */
export async function modulesOn(page: Page): Promise<readonly Frame[]> {
  await page.waitForSelector('iframe.module-frame', { state: 'attached' });
  const frames = page.frames().filter((frame) => frame.url().includes('/__forge/resources/'));
  for (const frame of frames) {
    await frame.waitForSelector('h1, h2, h3, button, p', { state: 'attached' });
    await frame.waitForSelector('[aria-busy="true"], .skeleton', { state: 'detached' });
  }
  return frames;
}

/** What modules on that page say in English: texts and sentences that are known in Spanish, and others that nobody of the firm wrote. */
export async function leftInEnglish(page: Page, site: Site): Promise<readonly string[]> {
  const frames = await modulesOn(page);
  const shown = (await Promise.all(frames.map((frame) => frame.evaluate<string[]>(textsShown)))).flat();
  const world = JSON.stringify(site.world);
  const summaries = summariesIn(world);
  const isWritten = (text: string): boolean => world.includes(JSON.stringify(text).slice(1, -1)) || content.includes(text);
  return [...new Set(shown)].filter((text) => {
    if (text === '' || named.includes(text) || said.has(text)) return false;
    if ((spanish[text] ?? text) !== text) return !content.includes(text);
    return !isWritten(text) && englishWord.test(without(text, summaries));
  });
}
