import type { Frame, Page } from 'playwright-core';
import { catalogueIn, catalogues } from '../support/words/texts';
import { Journey } from './support/journey';

let journey: Journey;
let grace: Page;

beforeAll(async () => {
  journey = await Journey.begin();
  grace = await journey.signIn('Grace');
  await grace.getByLabel(/^Signed in as/).click();
  await grace.getByRole('button', { name: 'Español' }).click();
}, 120_000);
afterAll(() => journey.end());

const spanish = new Map(catalogues.flatMap((name) => Object.entries(catalogueIn(name, 'es'))));

/** Texts that the frame shows or reads out, as they stand there. */
const textsShown = `[...document.querySelectorAll('body *')].flatMap((element) => [
  ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent.trim()),
  element.getAttribute('aria-label') ?? '', element.getAttribute('placeholder') ?? '',
])`;

/** What people of the firm named, which stays as they named it. */
const named = ['Monthly maintenance', 'Technician', 'Senior engineer', 'Owner', 'Maintenance'];

/** What is said in English though the catalogue knows it in Spanish. */
async function leftInEnglish(frame: Frame): Promise<readonly string[]> {
  const shown = await frame.evaluate<string[]>(textsShown);
  return [...new Set(shown)].filter((text) => text !== '' && !named.includes(text) && (spanish.get(text) ?? text) !== text);
}

async function frameOn(page: Page, path: string, title: string): Promise<Frame> {
  await journey.open(page, path);
  const frame = await (await page.waitForSelector(`iframe[title="${title}"]`)).contentFrame();
  if (frame === null) throw new Error(`${path} shows no ${title}.`);
  await frame.waitForSelector('h1, h2, button');
  await frame.waitForFunction(`document.querySelector('[aria-busy="true"], .skeleton') === null`);
  return frame;
}

describe('a person whose Jira is in Spanish', () => {
  it.each([
    ['/browse/HD-7', 'Reloj'],
    ['/apps/rounds/my-day', 'Rounds'],
    ['/apps/rounds/team', 'Rounds'],
    ['/apps/rounds/months', 'Rounds'],
    ['/apps/rounds/monitoring', 'Rounds'],
    ['/apps/rounds/clients', 'Rounds'],
    ['/apps/rounds/statements', 'Rounds'],
    ['/apps/rounds/check', 'Rounds'],
    ['/settings/apps/rounds-settings/set-up', 'Ajustes de Rounds'],
    ['/settings/apps/rounds-settings/people', 'Ajustes de Rounds'],
    ['/settings/apps/rounds-settings/data', 'Ajustes de Rounds'],
    ['/settings/apps/rounds-settings/policies', 'Ajustes de Rounds'],
    ['/settings/apps/rounds-settings/templates', 'Ajustes de Rounds'],
    ['/settings/apps/rounds-settings/gates', 'Ajustes de Rounds'],
    ['/wiki/apps/roadmap', 'Reuniones de hoja de ruta'],
    ['/wiki/apps/binders', 'Carpetas HIPAA'],
  ])('reads %s in Spanish', async (path, title) => {
    const frame = await frameOn(grace, path, title);
    expect(await frame.evaluate('document.documentElement.lang')).toBe('es-ES');
    expect(await leftInEnglish(frame)).toEqual([]);
  });
});
