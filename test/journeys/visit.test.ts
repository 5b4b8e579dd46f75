import type { FrameLocator, Page } from 'playwright-core';
import { checklistOf, Journey } from './support/journey';
import { problemsOn } from './support/problems-on';

let journey: Journey;
let ticket = '';

beforeAll(async () => {
  journey = await Journey.begin();
  const grace = await journey.signIn('Grace');
  await journey.open(grace, '/automation');
  await grace
    .getByRole('button', { name: /Run now/ })
    .first()
    .click();
  await grace
    .getByText(/Created\s*12/)
    .first()
    .waitFor();
  await journey.advance({ seconds: 10 });
  await journey.open(grace, '/search?jql=' + encodeURIComponent('maintenanceOpen > 0 ORDER BY key'));
  ticket = (await grace.getByRole('link', { name: /^HD-/ }).first().getAttribute('href')) ?? '';
}, 120_000);
afterAll(() => journey.end());

const begin = async (name: string, size: { readonly width: number; readonly height: number }): Promise<[Page, FrameLocator]> => {
  const page = await journey.signIn(name);
  await page.setViewportSize(size);
  await journey.open(page, ticket);
  const checklist = checklistOf(page);
  await checklist.getByRole('checkbox').first().waitFor();
  return [page, checklist];
};

/** The site takes the next upload, but the browser never hears of it. */
async function loseNextUpload(page: Page): Promise<void> {
  let lost = false;
  await page.route('**/__site/bridge/fetch-product', async (route) => {
    const { isMultipartFormData } = route.request().postDataJSON() as { readonly isMultipartFormData?: boolean };
    if (lost || isMultipartFormData !== true) return route.continue();
    lost = true;
    await route.fetch();
    return route.abort();
  });
}

/** The checklist as its own document, which is what the browser prints when the panel asks it to. */
async function alone(page: Page): Promise<Page> {
  const root = checklistOf(page).locator('html');
  const [theme, inside] = [await root.getAttribute('data-theme'), await root.innerHTML()];
  const from = (await page.locator('iframe[title="Maintenance checklist"]').getAttribute('src')) ?? '';
  const base = `<base href="${journey.served.url}${from}">`;
  const body = inside.replaceAll(/<script.*?<\/script>/gs, '');
  const html = `<!doctype html><html data-theme="${theme ?? ''}" data-color-mode="light">${base}${body}</html>`;
  const paper = await page.context().newPage();
  await paper.goto(journey.served.url);
  await paper.setContent(html, { waitUntil: 'load' });
  return paper;
}

/** Runs in the page: what Ctrl and V do with a screenshot. */
const pastePicture = `(() => {
  const clipboardData = new DataTransfer();
  clipboardData.items.add(new File(['picture'], 'image.png', { type: 'image/png' }));
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.querySelector('[data-item="rem-firewall-backup"] input').dispatchEvent(paste);
})()`;

describe('a visit on a phone-sized screen', () => {
  it('opens with the Monthly Single, and then asks for what needs hands on site', async () => {
    const [page, checklist] = await begin('Ada', { width: 390, height: 844 });
    await checklist.getByRole('checkbox', { name: 'UPS self-test' }).press('Space');
    await checklist.getByRole('alert').getByText('The Monthly Single comes first').waitFor();
    await checklist.getByRole('checkbox', { name: /^Monthly Single/ }).click();
    await checklist.getByText('1 of 59').waitFor();

    await checklist.getByRole('button', { name: /^Visit list/ }).click();
    expect(await checklist.getByRole('checkbox').count()).toBe(15);
    await checklist.getByRole('textbox', { name: /^UPS self-test/ }).fill('8');
    await checklist.getByRole('checkbox', { name: 'UPS self-test' }).click();
    await checklist.getByText('fails: replace the battery').waitFor();

    await checklist.getByRole('checkbox', { name: 'Verify the backup at the device' }).click();
    await checklist.getByRole('checkbox', { name: 'Label media for off-site storage' }).click();
    await checklist.getByLabel(/^Label of the media/).fill('TUE-3');
    await checklist.getByRole('button', { name: 'Save', exact: true }).click();
    await checklist.getByRole('checkbox', { name: 'Hand media to the named custodian' }).click();
    await checklist.getByRole('button', { name: 'Save', exact: true }).click();
    await checklist.getByText('a handover needs a named custodian').waitFor();
    await checklist.getByLabel(/^Who took it/).fill('J. Rivera');
    await checklist.getByRole('button', { name: 'Save', exact: true }).click();
    await checklist.getByText(/TUE-3 → J. Rivera/).waitFor();
    const wider = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await page.evaluate(wider)).toBe(false);
  }, 120_000);

  it('takes a photo once, though the answer to its upload is lost, and says when somebody deletes it', async () => {
    const [page, checklist] = await begin('Ada', { width: 390, height: 844 });
    await checklist.getByRole('button', { name: /^Visit list/ }).click();
    await loseNextUpload(page);
    const buffer = await page.screenshot();
    const photo = { name: 'image.jpg', mimeType: 'image/png', buffer };
    await checklist.getByLabel('Take photo for Look over server, cabling and lights').setInputFiles(photo);
    await checklist.getByText('Look over server, cabling and lights.jpg may not have arrived.', { exact: false }).waitFor();
    await checklist.getByRole('button', { name: 'Try again' }).click();
    const files = checklist.getByRole('list', { name: 'Files at Look over server, cabling and lights' });
    await files.locator('img[src^="blob:"]').waitFor();
    await checklist.getByRole('checkbox', { name: 'Look over server, cabling and lights' }).click();
    expect(await page.locator('[data-attachment]').count()).toBe(1);
    await checklist
      .getByLabel('Add photos for Nothing wrong is plugged into the UPS')
      .setInputFiles([{ name: 'TUE-3.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture') }]);
    await checklist.getByText('“TUE-3.txt” is no picture. This item wants a photo.').waitFor();

    await page.getByRole('button', { name: 'Delete Look over server, cabling and lights.jpg' }).click();
    await page.locator('[data-attachment]').waitFor({ state: 'detached' });
    await page.reload();
    await checklist.getByText('Look over server, cabling and lights.jpg was deleted from the ticket').waitFor();
    await checklist
      .getByText(/\d photos? or files?/)
      .first()
      .waitFor();
  }, 120_000);

  it('can take a file off an item and put it back', async () => {
    const [, checklist] = await begin('Ben', { width: 390, height: 844 });
    const several = ['front.png', 'back.png'].map((name) => ({ name, mimeType: 'image/png', buffer: Buffer.from(name) }));
    await checklist.getByLabel('Add photos for Label media for off-site storage').setInputFiles(several);
    const off = checklist.getByRole('button', { name: 'Take back.png off this item' });
    await off.click();
    await checklist.getByText('back.png taken off; it stays on the ticket.').waitFor();
    await off.waitFor({ state: 'detached' });
    await checklist.getByRole('button', { name: 'Undo' }).click();
    await off.waitFor();
  }, 120_000);

  it('keeps a Tech Note that was not saved, over a reload', async () => {
    const [page, checklist] = await begin('Ada', { width: 390, height: 844 });
    await checklist.getByRole('button', { name: 'Write the Tech Note' }).click();
    await checklist.getByLabel(/^What was done and found/).fill('The UPS battery is weak.');
    await page.reload();
    expect(await checklist.getByLabel(/^What was done and found/).inputValue()).toBe('The UPS battery is weak.');
    await checklist.getByRole('button', { name: 'Save the Tech Note' }).click();
    await checklist.getByText('The UPS battery is weak.').waitFor();
    await checklist.getByText(/^Before it can be resolved: \d+ required items, \d+ photos? or files?\./).waitFor();
  }, 120_000);
});

describe('the visit list on paper (practice 18: a visit is planned on a list of its own)', () => {
  it.each(['Letter', 'A4'] as const)(
    'is one page, %s, with the head and a box for each item (practice 20)',
    async (format) => {
      const [page, checklist] = await begin('Ben', { width: 1280, height: 1000 });
      await checklist.getByRole('button', { name: /^Visit list/ }).click();
      await checklist.getByRole('button', { name: 'Print the visit list' }).waitFor();
      const paper = await alone(page);
      expect(await paper.getByText('Date of the visit:').count()).toBe(1);
      const pdf = (await paper.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await paper.emulateMedia({ media: 'print' });
      expect(await paper.getByRole('checkbox').count()).toBeGreaterThan(9);
      expect(await paper.getByRole('button').count()).toBe(0);
    },
    120_000,
  );
});

describe('ticking several and taking it back', () => {
  it('is one click each', async () => {
    const [, checklist] = await begin('Ben', { width: 1280, height: 1000 });
    const before = await checklist.getByText(/^\d+ of 59$/).innerText();
    await checklist
      .getByRole('button', { name: /^Tick \d+ at once/ })
      .first()
      .click();
    await checklist.getByRole('button', { name: 'Undo' }).click();
    await checklist.getByText(before, { exact: true }).waitFor();
    await checklist.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  }, 120_000);
});

describe('a picture of the screen', () => {
  it('is pasted where it belongs', async () => {
    const [, checklist] = await begin('Ben', { width: 1280, height: 1000 });
    const item = checklist.locator('[data-item="rem-firewall-backup"]');
    await item.evaluate(pastePicture);
    await item.getByRole('button', { name: /\.png$/ }).waitFor();
  }, 120_000);

  it('that is on the ticket already is taken from there', async () => {
    const [, checklist] = await begin('Ben', { width: 1280, height: 1000 });
    const item = 'Look over server, cabling and lights';
    await checklist.getByRole('button', { name: `From the ticket for ${item}` }).click();
    await checklist
      .getByRole('button', { name: /^Take .*\.png$/ })
      .first()
      .click();
    await checklist
      .getByRole('list', { name: `Files at ${item}` })
      .getByText(/\.png$/)
      .waitFor();
  }, 120_000);
});

describe('an override', () => {
  it('is a manager’s with a reason, and stands on the ticket for everybody', async () => {
    const [, hers] = await begin('Grace', { width: 1280, height: 1000 });
    await hers.getByRole('button', { name: 'Let it be resolved all the same' }).click();
    await hers.getByRole('button', { name: 'Let it be resolved', exact: true }).click();
    await hers.getByText('Say why. The reason stays with the ticket.').waitFor();
    await hers.getByLabel(/^Why may it be resolved/).fill('The office has closed for good.');
    await hers.getByRole('button', { name: 'Let it be resolved', exact: true }).click();
    await hers.getByText('It can be resolved all the same: “The office has closed for good.”').waitFor();
    const [, his] = await begin('Ben', { width: 1280, height: 1000 });
    await his.getByText('The office has closed for good.', { exact: false }).waitFor();
    expect(await his.getByRole('button', { name: 'Let it be resolved all the same' }).count()).toBe(0);
  }, 120_000);

  it.each(['light', 'dark'] as const)(
    'and everything around it has no accessibility problem that axe knows, %s',
    async (colorScheme) => {
      const page = await journey.signIn('Grace');
      await page.emulateMedia({ colorScheme });
      await journey.open(page, ticket);
      await checklistOf(page).getByText('It can be resolved all the same', { exact: false }).waitFor();
      expect(await problemsOn(page)).toEqual([]);
    },
    240_000,
  );
});
