import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(() => journey.end());

/** What the browser saves when somebody does that. */
async function savedBy(
  page: Page,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly path: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: await readFile(path, 'utf8') };
}

describe('the app looked after', () => {
  it('says that all is well, and what it found goes to support without a name', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, '/apps/rounds/check');
    const check = page.frameLocator('iframe[title="Rounds"]');
    await check.getByText('Nothing fails.').first().waitFor();
    await check.getByText('Every entry has its worklog.').waitFor();
    expect(await problemsOn(page)).toEqual([]);
    const { name, text } = await savedBy(page, () => check.getByRole('button', { name: 'Save a report for support' }).click());
    expect(name).toMatch(/^rounds-support-2026-11-20\.json$/);
    expect(text).not.toMatch(/Grace|Lakeside|harbor/i);
  }, 60_000);

  it('saves everything as one file, and does not take it in where somebody has begun', async () => {
    const page = await journey.signIn('Grace');
    await journey.open(page, '/settings/apps/rounds-settings/data');
    const data = page.frameLocator('iframe[title="Rounds settings"]');
    await data.getByText('Before you uninstall').waitFor();
    const { name, path, text } = await savedBy(page, () => data.getByRole('button', { name: 'Export everything' }).click());
    expect(name).toBe('rounds-2026-11-20.jsonl');
    const head = JSON.parse(text.slice(0, text.indexOf('\n'))) as { readonly rows: number; readonly kinds: object };
    expect(text.trimEnd().split('\n')).toHaveLength(head.rows + 1);
    await data.getByText(`Saved ${String(head.rows)} rows`).waitFor();
    await data.getByLabel('The file of an export').setInputFiles(path);
    await data.getByText(/It is whole\.$/).waitFor();
    await data.getByRole('button', { name: 'Import it' }).click();
    await data.getByText(/an import would mix two firms/).waitFor();
    expect(await problemsOn(page)).toEqual([]);
  }, 60_000);
});
